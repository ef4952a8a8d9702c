package org.interviewplatform.interview;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.media.MediaDetails;

/**
 * A video of an interview.
 *
 * @param question the question it asks; absent where it introduces the interview
 * @param media how its recording stands: it can be watched once that is ready
 */
public record Video(Optional<QuestionId> question, MediaDetails media, List<Captions> captions) {

  /** What is said, in one language. */
  public record Captions(String language, URI address) {}
}
