package org.interviewplatform.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;
import org.interviewplatform.media.MediaState;
import org.interviewplatform.media.MediaUploads;
import org.interviewplatform.media.OriginalDetails;
import org.interviewplatform.media.OriginalState;

/** Puts questions together with their clocks, attempts and segments; within a transaction. */
@ApplicationScoped
public class QuestionReader {
  private final Attempts attempts;
  private final MediaService media;
  private final MediaUploads uploads;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected QuestionReader() {
    this(null, null, null, null);
  }

  @Inject
  QuestionReader(Attempts attempts, MediaService media, MediaUploads uploads, Clock clock) {
    this.attempts = attempts;
    this.media = media;
    this.uploads = uploads;
    this.clock = clock;
  }

  /** How these questions stand for a session, in their order. */
  List<QuestionState> states(SessionId session, List<QuestionDetails> questions) {
    List<OpenedQuestion> opened = attempts.opened(session);
    List<Attempt> tried = attempts.of(session);
    Map<MediaId, List<SegmentState>> segments = segments(tried);
    return questions.stream()
        .map(
            question ->
                new QuestionState(
                    question,
                    opened.stream()
                        .filter(each -> each.isOf(question.id()))
                        .findFirst()
                        .map(each -> clock(each, question, at(question, tried), segments))))
        .toList();
  }

  /** How one attempt stands. */
  AttemptState state(Attempt attempt) {
    return state(attempt, segments(List.of(attempt)));
  }

  /** Counts attempts; one whose file was no recording, or which HR excused, costs nothing. */
  AttemptTally tally(List<Attempt> ofQuestion, QuestionDetails question) {
    Instant now = clock.instant();
    Set<MediaId> rejected =
        media.all(ofQuestion.stream().map(Attempt::mediaId).toList()).stream()
            .filter(each -> each.state() == MediaState.REJECTED)
            .map(MediaDetails::id)
            .collect(toSet());
    return AttemptTally.of(
        ofQuestion.stream()
            .filter(attempt -> !attempt.isExcused() && !rejected.contains(attempt.mediaId()))
            .map(attempt -> attempt.stageAt(now))
            .toList(),
        question.retakes());
  }

  private QuestionClock clock(
      OpenedQuestion opened,
      QuestionDetails question,
      List<Attempt> tried,
      Map<MediaId, List<SegmentState>> segments) {
    AttemptTally tally = tally(tried, question);
    return new QuestionClock(
        opened.openedAt(),
        opened.thinkEndsAt(),
        tally.used(),
        tally.allowed(),
        tried.stream().map(attempt -> state(attempt, segments)).toList());
  }

  private AttemptState state(Attempt attempt, Map<MediaId, List<SegmentState>> segments) {
    List<SegmentState> own = Optional.ofNullable(segments.get(attempt.mediaId())).orElse(List.of());
    return AttemptState.of(attempt, own, clock.instant());
  }

  private Map<MediaId, List<SegmentState>> segments(List<Attempt> tried) {
    return uploads.of(tried.stream().map(Attempt::mediaId).toList()).stream()
        .filter(upload -> upload.state() != OriginalState.ABANDONED)
        .collect(groupingBy(OriginalDetails::media, mapping(SegmentState::of, toList())));
  }

  private static List<Attempt> at(QuestionDetails question, List<Attempt> tried) {
    return tried.stream().filter(attempt -> attempt.isAt(question.id())).toList();
  }
}
