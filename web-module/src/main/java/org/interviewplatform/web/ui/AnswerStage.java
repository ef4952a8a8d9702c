package org.interviewplatform.web.ui;

import java.util.Optional;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.session.AnswerState;

/** How far an answer's recording has come, as a reviewer needs to know it. */
public enum AnswerStage {
  UNANSWERED,
  RECEIVING,
  PROCESSING,
  READY,
  REJECTED,
  FAILED;

  static AnswerStage of(Optional<AnswerState> answer) {
    return answer.map(AnswerState::media).map(AnswerStage::of).orElse(UNANSWERED);
  }

  static AnswerStage of(MediaDetails media) {
    return switch (media.state()) {
      case RECEIVING -> RECEIVING;
      case UPLOADED, AUDIO_READY -> PROCESSING;
      case READY -> READY;
      case REJECTED -> REJECTED;
      case FAILED, ABANDONED -> FAILED;
    };
  }

  boolean isUnderWay() {
    return this == RECEIVING || this == PROCESSING;
  }
}
