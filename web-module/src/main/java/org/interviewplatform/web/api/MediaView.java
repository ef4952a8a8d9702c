package org.interviewplatform.web.api;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.media.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * A recording.
 *
 * @param url to play it, good for an hour; absent until it is ready
 * @param failureReason a sentence, where it was rejected or failed
 */
@Schema(name = "Media")
public record MediaView(
    UUID id,
    @Schema(enumeration = {"UPLOADED", "AUDIO_READY", "READY", "REJECTED", "FAILED"}) String state,
    @Nullable URI url,
    @Schema(examples = "video/mp4") @Nullable String contentType,
    @Nullable URI thumbnailUrl,
    @Nullable Long durationMillis,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Long size,
    @Nullable String sha256,
    @Nullable String failureReason) {
  static MediaView of(MediaDetails media, MediaLinks links) {
    return new MediaView(
        media.id().value(),
        media.state().name(),
        links.playable(media).orElse(null),
        media.rendition().map(Rendition::contentType).orElse(null),
        links.thumbnail(media).orElse(null),
        media.facts().map(MediaFacts::durationMillis).orElse(null),
        media.facts().map(MediaFacts::width).orElse(null),
        media.facts().map(MediaFacts::height).orElse(null),
        media.content().map(MediaContent::size).orElse(null),
        media.content().map(MediaContent::sha256).orElse(null),
        media.failureReason().orElse(null));
  }
}
