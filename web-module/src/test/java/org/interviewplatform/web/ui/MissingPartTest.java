package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.OriginalDetails;
import org.interviewplatform.media.OriginalId;
import org.interviewplatform.media.OriginalState;
import org.interviewplatform.media.SegmentFlaw;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.session.SegmentState;
import org.junit.jupiter.api.Test;

class MissingPartTest {

  @Test
  void ofAnAnswerThatIsWholeNothingIsMissing() {
    assertThat(MissingPart.among(List.of(used(Optional.empty()), used(Optional.empty()))))
        .isEmpty();
  }

  @Test
  void whatIsMissingSaysWhichPartAndWhy() {
    SegmentFlaw flaw = new SegmentFlaw(SegmentFlaw.Kind.LEFT_OUT, "The file is empty.");
    assertThat(
            MissingPart.among(
                List.of(
                    used(Optional.empty()),
                    used(Optional.of(flaw)),
                    unused(OriginalState.STORED),
                    unused(OriginalState.ABANDONED))))
        .containsExactly(
            new MissingPart(2, 4, "LEFT_OUT", "The file is empty."),
            new MissingPart(3, 4, "UNUSED", ""),
            new MissingPart(4, 4, "NOT_ARRIVED", ""));
  }

  @Test
  void everyKindHasItsWords() {
    assertThat(SegmentFlaw.Kind.values()).extracting(Enum::name).allMatch(MissingPartTest::isSaid);
    assertThat(List.of("UNUSED", "NOT_ARRIVED")).allMatch(MissingPartTest::isSaid);
  }

  private static boolean isSaid(String kind) {
    return ResourceBundle.getBundle("org.interviewplatform.web.ui.messages")
        .containsKey("missing." + kind);
  }

  private static SegmentState used(Optional<SegmentFlaw> flaw) {
    return segment(OriginalState.STORED, Optional.of(0), flaw);
  }

  private static SegmentState unused(OriginalState state) {
    return segment(state, Optional.empty(), Optional.empty());
  }

  private static SegmentState segment(
      OriginalState state, Optional<Integer> place, Optional<SegmentFlaw> flaw) {
    OriginalDetails upload =
        new OriginalDetails(
            OriginalId.create(),
            MediaId.create(),
            0,
            state,
            MediaFormat.VIDEO_WEBM,
            new ObjectKey(UUID.randomUUID() + "/media/original.webm"),
            Optional.empty(),
            Optional.empty(),
            place,
            flaw,
            Instant.EPOCH);
    return new SegmentState(upload, place.isPresent());
  }
}
