package org.interviewplatform.session;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewDraft;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.testing.TestPlatform;

/** A candidate of an open interview, who answers without a browser and without bytes. */
final class Answering {
  private final InterviewDetails interview;
  private final CandidateService candidates;
  private final QuestionDesk questions;
  private final UploadDesk uploads;
  private final AnswerDesk answers;
  private final String token;

  Answering(TestPlatform platform, InterviewDraft draft) {
    this(platform, published(platform, draft), "Anna");
  }

  private Answering(TestPlatform platform, InterviewDetails interview, String name) {
    this.interview = interview;
    candidates = platform.get(CandidateService.class);
    questions = platform.get(QuestionDesk.class);
    uploads = platform.get(UploadDesk.class);
    answers = platform.get(AnswerDesk.class);
    SessionStart wish =
        new SessionStart(
            Optional.of(new Candidate(name, name + "@example.org")),
            new ConsentGiven(true, true, "1"),
            "en",
            Optional.of(name));
    token = candidates.start(interview.publicToken(), wish).token();
  }

  /** Somebody else in the same interview. */
  Answering another(TestPlatform platform, String name) {
    return new Answering(platform, interview, name);
  }

  InterviewDetails interview() {
    return interview;
  }

  QuestionId question(int number) {
    return interview.questions().get(number).id();
  }

  <T> T visit(Function<SessionId, T> visit) {
    return candidates.visit(token, visit);
  }

  QuestionState open(int number) {
    return visit(session -> questions.open(session, question(number)));
  }

  QuestionClock clock(int number) {
    return visit(questions::questions).get(number).clock().orElseThrow();
  }

  BegunAttempt begin(int number) {
    return begin(number, false, Optional.empty());
  }

  BegunAttempt again(int number) {
    return begin(number, true, Optional.empty());
  }

  BegunAttempt begin(int number, boolean again, Optional<String> key) {
    return visit(session -> questions.begin(session, question(number), again, key));
  }

  /** A segment that is coming in. */
  OriginalId sending(int number, BegunAttempt attempt, int segment) {
    OriginalId upload = OriginalId.create();
    UploadWish wish =
        new UploadWish(
            question(number), MediaFormat.VIDEO_WEBM, Optional.of(attempt.attempt().id()), segment);
    visit(session -> uploads.open(session, wish, upload));
    return upload;
  }

  /** A segment that is stored. */
  OriginalId segment(int number, BegunAttempt attempt, int segment) {
    OriginalId upload = sending(number, attempt, segment);
    visit(session -> answers.acceptSegment(session, upload, contentOf(upload)));
    return upload;
  }

  AnswerReceipt answer(BegunAttempt attempt, OriginalId... segments) {
    return visit(session -> answers.answer(session, attempt.attempt().id(), List.of(segments)));
  }

  /** An attempt from its beginning to its end. */
  AnswerReceipt answered(int number, BegunAttempt attempt) {
    return answer(attempt, segment(number, attempt, 0));
  }

  /** An answer without an attempt, as simple clients send it. */
  AnswerReceipt sent(int number) {
    OriginalId upload = OriginalId.create();
    UploadWish wish = UploadWish.whole(question(number), MediaFormat.VIDEO_WEBM);
    visit(session -> uploads.open(session, wish, upload));
    return visit(session -> answers.acceptWhole(session, upload, contentOf(upload)));
  }

  SessionDetails submit() {
    return candidates.submit(token);
  }

  SessionDetails details() {
    return candidates.status(token);
  }

  /** What a file would have; each differs from all others. */
  static MediaContent contentOf(OriginalId upload) {
    UUID id = upload.value();
    String half = HexFormat.of().toHexDigits(id.getMostSignificantBits());
    return new MediaContent(1_000 + (id.getLeastSignificantBits() & 0xff), half.repeat(4));
  }

  /** Does both at the same moment; what was thrown takes the place of a result. */
  static List<Object> atOnce(Callable<?> one, Callable<?> other) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Object>> both =
          threads.invokeAll(List.of(after(start, one), after(start, other)));
      return both.stream().map(Answering::result).toList();
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<Object> after(CyclicBarrier start, Callable<?> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }

  private static Object result(Future<Object> done) {
    try {
      return done.get();
    } catch (ExecutionException e) {
      return e.getCause() == null ? e : e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InterviewDetails published(TestPlatform platform, InterviewDraft draft) {
    InterviewService service = platform.get(InterviewService.class);
    return platform.asAdmin(() -> service.publish(service.create(draft).id()));
  }
}
