package org.interviewplatform.interview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.paging.Position;

/** The templates and banked questions of the current organisation. */
public interface InterviewShelf {
  void add(InterviewTemplate template);

  void add(BankedQuestion question);

  void remove(InterviewTemplate template);

  void remove(BankedQuestion question);

  Optional<InterviewTemplate> template(UUID id);

  /** The one with this name, in any case. */
  Optional<InterviewTemplate> templateNamed(String name);

  /** By name. */
  List<InterviewTemplate> templates(int most);

  Optional<BankedQuestion> question(UUID id);

  /** The one that asks exactly this. */
  Optional<BankedQuestion> questionAsking(String text);

  /** Newest first, only those with this in them. */
  List<BankedQuestion> questions(Optional<String> text, Optional<Position> after, int most);
}
