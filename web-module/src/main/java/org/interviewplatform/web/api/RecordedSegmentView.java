package org.interviewplatform.web.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.OriginalDetails;
import org.interviewplatform.media.SegmentFlaw;
import org.interviewplatform.session.SegmentState;
import org.jspecify.annotations.Nullable;

/**
 * One file of a recording: all of it, or a stretch where it went on after a reload or on another
 * device.
 *
 * @param segment which stretch the browser called it, from 0
 * @param inAnswer whether it became part of the answer
 * @param flaw what of it did not make it into the recording; absent when nothing is missing
 * @param flawReason why, a sentence
 */
@Schema(name = "RecordedSegment")
public record RecordedSegmentView(
    int segment,
    @Schema(enumeration = {"RECEIVING", "STORED", "ABANDONED"}) String state,
    boolean inAnswer,
    Instant begunAt,
    @Nullable Long size,
    @Nullable String sha256,
    @Schema(enumeration = {"LEFT_OUT", "SOUND_LOST", "PICTURE_LOST", "BOTH_LOST"})
        @Nullable String flaw,
    @Nullable String flawReason) {
  static RecordedSegmentView of(SegmentState segment) {
    OriginalDetails file = segment.upload();
    return new RecordedSegmentView(
        file.segment(),
        file.state().name(),
        segment.inAnswer(),
        file.createdAt(),
        file.content().map(MediaContent::size).orElse(null),
        file.content().map(MediaContent::sha256).orElse(null),
        file.flaw().map(flaw -> flaw.kind().name()).orElse(null),
        file.flaw().map(SegmentFlaw::reason).orElse(null));
  }
}
