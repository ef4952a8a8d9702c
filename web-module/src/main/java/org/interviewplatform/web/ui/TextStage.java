package org.interviewplatform.web.ui;

import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.review.AnswerReview;

/** Why there is a transcript of an answer, or why there is none. */
public enum TextStage {
  /** Nothing was recorded that could be listened to. */
  NONE,
  /** Being listened to, or about to be. */
  WAITING,
  /** Recorded without sound. */
  NO_SOUND,
  /** The candidate wants people alone to listen. */
  DECLINED,
  /** It could not be done. */
  UNAVAILABLE,
  /** Nobody spoke. */
  NO_SPEECH,
  /** There is a transcript that may be wrong. */
  DOUBTFUL,
  /** There is a transcript; passages are still looked for. */
  SEARCHING,
  /** All is there. */
  COMPLETED;

  static TextStage of(AnswerReview review, boolean agreed) {
    return review
        .analysis()
        .map(TextStage::of)
        .or(() -> review.answer().map(answer -> unanalysed(answer.media(), agreed)))
        .orElse(NONE);
  }

  boolean isUnderWay() {
    return this == WAITING || this == SEARCHING;
  }

  /** Sound is listened to while the picture is still being prepared, and even if that fails. */
  private static TextStage unanalysed(MediaDetails media, boolean agreed) {
    TextStage heard = agreed ? WAITING : DECLINED;
    return switch (media.state()) {
      case UPLOADED, AUDIO_READY -> heard;
      case READY -> media.hasWords() ? heard : NO_SOUND;
      case FAILED -> media.hasWords() ? heard : NONE;
      case RECEIVING, REJECTED, ABANDONED -> NONE;
    };
  }

  private static TextStage of(AnswerAnalysis analysis) {
    return switch (analysis.status()) {
      case DECLINED -> DECLINED;
      case UNAVAILABLE -> UNAVAILABLE;
      case PENDING, COMPLETED ->
          analysis.transcript().map(text -> of(text, analysis.status())).orElse(WAITING);
    };
  }

  private static TextStage of(TranscriptText text, AnalysisStatus status) {
    return switch (text.quality()) {
      case NO_SPEECH -> NO_SPEECH;
      case DOUBTFUL -> DOUBTFUL;
      case GOOD -> status == AnalysisStatus.COMPLETED ? COMPLETED : SEARCHING;
    };
  }
}
