package org.interviewplatform.session;

import org.interviewplatform.media.OriginalDetails;

/**
 * One stretch of an attempt's recording.
 *
 * @param upload the file it comes as
 * @param inAnswer whether it became part of the answer
 */
public record SegmentState(OriginalDetails upload, boolean inAnswer) {
  static SegmentState of(OriginalDetails upload) {
    return new SegmentState(upload, upload.place().isPresent());
  }
}
