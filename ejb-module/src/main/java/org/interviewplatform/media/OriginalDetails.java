package org.interviewplatform.media;

import java.time.Instant;
import java.util.Optional;
import org.interviewplatform.platform.storage.ObjectKey;

/**
 * A {@link MediaOriginal} to read.
 *
 * @param segment which stretch of the recording the browser called it, from 0
 * @param key where it lies
 * @param upload the storage's name for the upload, while it comes in parts
 * @param content which bytes it has, once stored
 * @param place which part of the recording it is, from 0, if it is
 * @param flaw what of it did not make it into the recording
 */
public record OriginalDetails(
    OriginalId id,
    MediaId media,
    int segment,
    OriginalState state,
    MediaFormat format,
    ObjectKey key,
    Optional<String> upload,
    Optional<MediaContent> content,
    Optional<Integer> place,
    Optional<SegmentFlaw> flaw,
    Instant createdAt) {

  static OriginalDetails of(MediaOriginal original) {
    return new OriginalDetails(
        original.id(),
        original.media(),
        original.segment(),
        original.state(),
        original.format(),
        original.key(),
        original.upload(),
        original.content(),
        original.place(),
        original.flaw(),
        original.createdAt());
  }

  public boolean isStored() {
    return state == OriginalState.STORED;
  }
}
