package org.interviewplatform.web.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.platform.error.DomainException;

/** Interviews kept in a map. */
class FakeInterviews extends InterviewService {
  final Map<InterviewId, InterviewDetails> stored = new LinkedHashMap<>();

  @Override
  public InterviewDetails create(InterviewDraft draft) {
    return keep(InterviewId.create(), InterviewStatus.DRAFT, draft);
  }

  @Override
  public InterviewDetails rewrite(InterviewId id, InterviewDraft draft) {
    get(id);
    return keep(id, InterviewStatus.DRAFT, draft);
  }

  @Override
  public InterviewDetails get(InterviewId id) {
    return Optional.ofNullable(stored.get(id))
        .orElseThrow(() -> new DomainException(InterviewError.NOT_FOUND, "None."));
  }

  @Override
  public InterviewDetails publish(InterviewId id) {
    InterviewDraft draft = new InterviewDraft(get(id).title(), "", "en", List.of(), List.of());
    return keep(id, InterviewStatus.ACTIVE, draft);
  }

  @Override
  public InterviewDetails close(InterviewId id) {
    if (get(id).status() != InterviewStatus.ACTIVE) {
      throw new DomainException(InterviewError.WRONG_STATE, "Not open.");
    }
    return add(Samples.interview(id, InterviewStatus.CLOSED));
  }

  @Override
  public InterviewDetails archive(InterviewId id) {
    if (get(id).status() == InterviewStatus.ACTIVE) {
      throw new DomainException(InterviewError.WRONG_STATE, "Open.");
    }
    return add(Samples.interview(id, InterviewStatus.ARCHIVED));
  }

  @Override
  public InterviewDetails duplicate(InterviewId id, String title) {
    get(id);
    return create(new InterviewDraft(title, "", "en", List.of(), List.of()));
  }

  InterviewDetails add(InterviewDetails interview) {
    stored.put(interview.id(), interview);
    return interview;
  }

  private InterviewDetails keep(InterviewId id, InterviewStatus status, InterviewDraft draft) {
    return add(Samples.interview(id, status, draft));
  }
}
