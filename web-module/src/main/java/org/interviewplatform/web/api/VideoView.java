package org.interviewplatform.web.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A video to watch.
 *
 * @param url good for a while
 */
@Schema(name = "Video")
public record VideoView(
    URI url, @Schema(examples = "video/mp4") String contentType, List<Captions> captions) {

  /** What is said, as WebVTT. */
  @Schema(name = "Captions")
  public record Captions(@Schema(examples = "en") String language, URI url) {}
}
