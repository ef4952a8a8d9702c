package org.interviewplatform.media;

import java.util.Optional;

/**
 * A {@link MediaAsset} to read.
 *
 * @param content which bytes it has, once uploaded
 * @param facts what was measured, once measured
 * @param hasWords whether sound has been taken out, or a text accepted, so that there is something
 *     to analyse
 * @param rendition what browsers play, once ready
 * @param failureReason a sentence, where it was rejected or failed
 */
public record MediaDetails(
    MediaId id,
    MediaState state,
    MediaFormat format,
    Optional<MediaContent> content,
    Optional<MediaFacts> facts,
    boolean hasWords,
    Optional<Rendition> rendition,
    Optional<String> failureReason) {

  static MediaDetails of(MediaAsset asset) {
    return new MediaDetails(
        asset.id(),
        asset.state(),
        asset.format(),
        asset.content(),
        asset.facts(),
        asset.words().isPresent(),
        asset.rendition(),
        asset.failureReason());
  }
}
