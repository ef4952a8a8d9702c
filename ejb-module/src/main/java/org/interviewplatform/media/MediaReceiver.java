package org.interviewplatform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.platform.storage.UploadedPart;

/**
 * Takes the bytes of recordings into the object storage, in one stream or in parts that browsers
 * put there themselves. Never inside a transaction; what it took is accounted for by {@link
 * MediaService} afterwards.
 */
@ApplicationScoped
public class MediaReceiver {
  private static final Duration PART_VALIDITY = Duration.ofMinutes(15);
  private static final int MOST_PARTS = 10_000;

  private final ObjectStorage storage;
  private final MediaService media;
  private final UploadLimits limits;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MediaReceiver() {
    this(null, null, null);
  }

  @Inject
  MediaReceiver(ObjectStorage storage, MediaService media, UploadLimits limits) {
    this.storage = storage;
    this.media = media;
    this.limits = limits;
  }

  /**
   * Streams a whole recording to the storage.
   *
   * @throws DomainException {@link MediaError#TOO_LARGE} before a byte is read, {@link
   *     MediaError#CHECKSUM_MISMATCH} after, when what was stored has been deleted again
   */
  public void receive(MediaId id, MediaContent announced, InputStream bytes) {
    limits.require(announced.size());
    MediaFormat format = media.get(id).format();
    MessageDigest sha256 = sha256();
    storage.put(
        media.originalOf(id),
        new DigestInputStream(bytes, sha256),
        announced.size(),
        format.contentType());
    if (!HexFormat.of().formatHex(sha256.digest()).equals(announced.sha256())) {
      storage.delete(media.originalOf(id));
      throw new DomainException(
          MediaError.CHECKSUM_MISMATCH, "What arrived differs from the announced checksum.");
    }
  }

  /** Opens the upload in parts, or finds it open already. */
  public void openParts(MediaId id) {
    if (media.uploadOf(id).isEmpty()) {
      String contentType = media.get(id).format().contentType();
      media.comesInParts(id, storage.beginMultipart(media.originalOf(id), contentType));
    }
  }

  /**
   * The address to which the browser may put one part, for a quarter of an hour.
   *
   * @param partNumber 1 to 10,000
   */
  public URI signPart(MediaId id, int partNumber) {
    if (partNumber < 1 || partNumber > MOST_PARTS) {
      throw new DomainException(
          MediaError.WRONG_STATE, "Part numbers go from 1 to " + MOST_PARTS + ".");
    }
    return storage.presignPart(media.originalOf(id), open(id), partNumber, PART_VALIDITY);
  }

  /** The parts that have arrived: the storage's word, not the browser's. */
  public List<UploadedPart> parts(MediaId id) {
    return storage.parts(media.originalOf(id), open(id));
  }

  /**
   * Puts the parts together, if they have the announced size. The checksum is compared when the
   * recording is processed, which reads every byte anyway.
   *
   * @throws DomainException {@link MediaError#INCOMPLETE} when bytes are missing: the upload may go
   *     on; {@link MediaError#TOO_LARGE} when there are too many
   */
  public void completeParts(MediaId id, MediaContent announced) {
    List<UploadedPart> parts = parts(id);
    long arrived = parts.stream().mapToLong(UploadedPart::size).sum();
    limits.require(arrived);
    if (arrived != announced.size()) {
      throw new DomainException(
          arrived < announced.size() ? MediaError.INCOMPLETE : MediaError.TOO_LARGE,
          "Of " + announced.size() + " bytes announced, " + arrived + " have arrived.");
    }
    storage.complete(media.originalOf(id), open(id), parts);
  }

  /** Gives the upload up and frees its parts. */
  public void abandon(MediaId id) {
    media.uploadOf(id).ifPresent(upload -> storage.abort(media.originalOf(id), upload));
    media.abandoned(id);
  }

  private String open(MediaId id) {
    return media
        .uploadOf(id)
        .orElseThrow(
            () ->
                new DomainException(MediaError.WRONG_STATE, "This upload is no longer under way."));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
