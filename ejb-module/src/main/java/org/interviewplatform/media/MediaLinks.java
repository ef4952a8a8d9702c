package org.interviewplatform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectStorage;

/**
 * Addresses under which a browser may play recordings, for an hour. For those who have checked
 * already who asks.
 */
@ApplicationScoped
public class MediaLinks {
  private static final Duration VALIDITY = Duration.ofHours(1);
  private static final String JPEG = "image/jpeg";

  private final ObjectStorage storage;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MediaLinks() {
    this(null);
  }

  @Inject
  MediaLinks(ObjectStorage storage) {
    this.storage = storage;
  }

  /** The recording as every browser plays it, once it is ready. */
  public Optional<URI> playable(MediaDetails media) {
    return media
        .rendition()
        .map(
            rendition ->
                storage.presignedGet(
                    rendition.playable(), VALIDITY, rendition.contentType(), Disposition.inline()));
  }

  /** A still picture of it, where there is one. */
  public Optional<URI> thumbnail(MediaDetails media) {
    return media
        .rendition()
        .flatMap(Rendition::thumbnail)
        .map(key -> storage.presignedGet(key, VALIDITY, JPEG, Disposition.inline()));
  }
}
