package org.interviewplatform.web.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interviewplatform.media.OriginalDetails;
import org.interviewplatform.media.SegmentFlaw;
import org.interviewplatform.session.SegmentState;

/**
 * A part of a recording that the answer lacks, wholly or in sound or picture.
 *
 * @param number among the parts, from 1
 * @param of how many parts there are
 * @param kind the end of a message key
 * @param reason a sentence; empty where the kind says all
 */
public record MissingPart(int number, int of, String kind, String reason) {

  static List<MissingPart> among(List<SegmentState> segments) {
    return IntStream.range(0, segments.size())
        .boxed()
        .flatMap(index -> of(index + 1, segments.size(), segments.get(index)))
        .toList();
  }

  private static Stream<MissingPart> of(int number, int of, SegmentState segment) {
    OriginalDetails file = segment.upload();
    Optional<SegmentFlaw> flaw = file.flaw();
    if (flaw.isPresent()) {
      return Stream.of(new MissingPart(number, of, flaw.get().kind().name(), flaw.get().reason()));
    }
    if (segment.inAnswer()) {
      return Stream.empty();
    }
    return Stream.of(new MissingPart(number, of, file.isStored() ? "UNUSED" : "NOT_ARRIVED", ""));
  }
}
