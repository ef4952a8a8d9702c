package org.interviewplatform.analysis;

import java.util.List;
import org.interviewplatform.session.SessionDetails;

/**
 * An answer as it is held against what others say of it: what was said, what of it was said to the
 * model, and what a model is shown of it.
 */
record ReadAnswer(TranscriptText transcript, InstructionDetector detector, NameMask names) {

  static ReadAnswer of(TranscriptText transcript, SessionDetails session) {
    return new ReadAnswer(
        transcript,
        new InstructionDetector(transcript.segments()),
        new NameMask(session.candidate().name()));
  }

  boolean isGood() {
    return transcript.quality() == TranscriptQuality.GOOD;
  }

  List<Passage> instructions() {
    return isGood() ? detector.passages() : List.of();
  }

  List<Segment> shown() {
    return names.mask(transcript.segments());
  }

  List<Segment> shownWithoutInstructions() {
    return names.mask(detector.without());
  }

  /** Without what was never said, and without what was said to the model. */
  CompetencyEvidence checked(CompetencyEvidence found) {
    QuoteCheck quotes = new QuoteCheck(transcript);
    List<Passage> held =
        found.passages().stream().filter(quotes::holds).filter(this::isForPeople).toList();
    return new CompetencyEvidence(found.competency(), found.engine(), held);
  }

  List<CompetencyScore> scores(List<ModelRating> ratings) {
    ScoringPolicy policy = new ScoringPolicy(new QuoteLocator(transcript.segments(), shown()));
    return ratings.stream().map(policy::score).toList();
  }

  private boolean isForPeople(Passage passage) {
    return detector.passages().stream()
        .noneMatch(
            command ->
                command.segmentOrdinal() == passage.segmentOrdinal()
                    && (command.quote().contains(passage.quote())
                        || passage.quote().contains(command.quote())));
  }
}
