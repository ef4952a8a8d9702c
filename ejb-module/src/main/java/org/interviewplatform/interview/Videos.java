package org.interviewplatform.interview;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The videos of the current organisation's interviews, and their captions. */
public interface Videos {
  void add(InterviewVideo video);

  void add(VideoCaptions captions);

  void remove(InterviewVideo video);

  List<InterviewVideo> of(InterviewId interview);

  List<VideoCaptions> captions(MediaId video);

  Optional<VideoCaptions> captionsWithHash(String tokenHash);

  /** Asked before the organisation is known. */
  Optional<OrganisationId> organisationOfCaptions(String tokenHash);
}
