package org.interviewplatform.testing;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyDraft;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.session.AnswerDesk;
import org.interviewplatform.session.Candidate;
import org.interviewplatform.session.CandidateService;
import org.interviewplatform.session.ConsentGiven;
import org.interviewplatform.session.SessionDetails;
import org.interviewplatform.session.SessionStart;
import org.interviewplatform.session.UploadDesk;
import org.interviewplatform.session.UploadWish;

/** An open interview of one question and two competencies, and candidates who take it. */
public final class Submissions {
  private static final MediaContent CONTENT = new MediaContent(1_000, "ab".repeat(32));

  private final TestPlatform platform;
  private final InterviewDetails interview;

  public Submissions(TestPlatform platform) {
    this.platform = platform;
    InterviewService service = platform.get(InterviewService.class);
    InterviewDraft draft =
        new InterviewDraft(
            "Support engineer",
            "One question.",
            "en",
            List.of(Drafts.question("How do you calm an angry customer?")),
            List.of(
                new CompetencyDraft("Empathy", "Hears people out.", Drafts.anchors()),
                new CompetencyDraft("Clarity", "Is understood.", Drafts.anchors())));
    interview = platform.asAdmin(() -> service.publish(service.create(draft).id()));
  }

  public InterviewDetails interview() {
    return interview;
  }

  /** A colleague who reviews the interview and does nothing else. */
  public Caller reviewer(String name) {
    Caller reviewer = platform.colleague(name, Role.REVIEWER);
    platform.assign(interview.id(), reviewer);
    return reviewer;
  }

  /** A candidate who has begun. */
  public String started(String name) {
    SessionStart wish =
        new SessionStart(
            Optional.of(
                new Candidate(name, name.toLowerCase(java.util.Locale.ROOT) + "@example.org")),
            new ConsentGiven(true, true, "1"),
            "en",
            Optional.of("key-" + name));
    return candidates().start(interview.publicToken(), wish).token();
  }

  /** A candidate who has answered and finished. */
  public SessionDetails submitted(String name) {
    return submit(started(name));
  }

  /** Answers, and finishes. */
  public SessionDetails submit(String token) {
    OriginalId upload = OriginalId.create();
    UploadWish wish = UploadWish.whole(interview.questions().get(0).id(), MediaFormat.VIDEO_WEBM);
    candidates().visit(token, id -> platform.get(UploadDesk.class).open(id, wish, upload));
    candidates()
        .visit(token, id -> platform.get(AnswerDesk.class).acceptWhole(id, upload, CONTENT));
    return candidates().submit(token);
  }

  public CandidateService candidates() {
    return platform.get(CandidateService.class);
  }
}
