package org.interviewplatform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectKey;
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
    return playable(media, VALIDITY);
  }

  /** The same for less than an hour. */
  public Optional<URI> playable(MediaDetails media, Duration validity) {
    return media
        .rendition()
        .map(
            rendition ->
                storage.presignedGet(
                    rendition.playable(), validity, rendition.contentType(), Disposition.inline()));
  }

  /** A still picture of it, where there is one. */
  public Optional<URI> thumbnail(MediaDetails media) {
    return media
        .rendition()
        .flatMap(Rendition::thumbnail)
        .map(key -> storage.presignedGet(key, VALIDITY, JPEG, Disposition.inline()));
  }

  /**
   * The candidate's own recording to keep: the file as it was sent; of several, what was made of
   * them once that is ready, and the files until then.
   *
   * @param originals as they were sent, in order
   * @param name of the file to be saved, without extension
   */
  public List<Download> downloads(MediaDetails media, List<OriginalFile> originals, String name) {
    if (originals.size() > 1 && media.rendition().isPresent()) {
      Rendition joined = media.rendition().get();
      return List.of(download(joined.playable(), joined.contentType(), name));
    }
    return IntStream.range(0, originals.size())
        .mapToObj(
            i ->
                download(
                    originals.get(i).key(),
                    originals.get(i).format().contentType(),
                    originals.size() == 1 ? name : name + "-" + (i + 1)))
        .toList();
  }

  private Download download(ObjectKey key, String contentType, String name) {
    String extension = key.value().substring(key.value().lastIndexOf('.'));
    String fileName = name + extension;
    return new Download(
        storage.presignedGet(key, VALIDITY, contentType, Disposition.attachment(fileName)),
        fileName,
        contentType);
  }
}
