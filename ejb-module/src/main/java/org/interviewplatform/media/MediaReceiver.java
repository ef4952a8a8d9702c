package org.interviewplatform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.platform.storage.StorageError;
import org.interviewplatform.platform.storage.StoredObject;
import org.interviewplatform.platform.storage.UploadedPart;

/**
 * Takes the files of recordings into the object storage, in one stream or in parts that browsers
 * put there themselves. Never inside a transaction; what it took is accounted for by {@link
 * MediaUploads} afterwards.
 */
@ApplicationScoped
public class MediaReceiver {
  private static final Duration PART_VALIDITY = Duration.ofMinutes(15);

  private final ObjectStorage storage;
  private final MediaUploads uploads;
  private final UploadLimits limits;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MediaReceiver() {
    this(null, null, null);
  }

  @Inject
  MediaReceiver(ObjectStorage storage, MediaUploads uploads, UploadLimits limits) {
    this.storage = storage;
    this.uploads = uploads;
    this.limits = limits;
  }

  /** Streams a recording that comes as one file to the storage; throws as the other. */
  public void receive(MediaId id, MediaContent announced, InputStream bytes) {
    receive(OriginalId.soleOf(id), announced, bytes);
  }

  /**
   * Streams a whole file to the storage.
   *
   * @throws DomainException {@link MediaError#TOO_LARGE} before a byte is read, {@link
   *     MediaError#CHECKSUM_MISMATCH} when the bytes differ: nothing has been stored
   */
  public void receive(OriginalId id, MediaContent announced, InputStream bytes) {
    limits.require(announced.size());
    OriginalDetails file = uploads.get(id);
    VerifiedStream verified = new VerifiedStream(bytes, announced);
    try {
      storage.put(file.key(), verified, announced.size(), file.format().contentType());
    } catch (DomainException e) {
      throw verified.differs() ? mismatch(e) : e;
    }
  }

  private static DomainException mismatch(DomainException cause) {
    return new DomainException(
        MediaError.CHECKSUM_MISMATCH, "What arrived differs from the announced checksum.", cause);
  }

  /** Opens the upload in parts, or finds it open already. */
  public void openParts(OriginalId id) {
    OriginalDetails file = uploads.get(id);
    if (file.state() == OriginalState.RECEIVING && file.upload().isEmpty()) {
      String mine = storage.beginMultipart(file.key(), file.format().contentType());
      if (!uploads.comesInParts(id, mine).equals(mine)) {
        storage.abort(file.key(), mine);
      }
    }
  }

  /**
   * The addresses to which the browser may put parts, for a quarter of an hour.
   *
   * @param partNumbers from 1 on
   * @throws DomainException {@link MediaError#TOO_LARGE}, {@link MediaError#TOO_MANY_LINKS}
   */
  public List<URI> signParts(OriginalId id, List<Integer> partNumbers) {
    partNumbers.forEach(limits::requirePart);
    OriginalDetails file = uploads.signed(id, partNumbers.size(), limits.mostLinks());
    String upload = open(file);
    return partNumbers.stream()
        .map(number -> storage.presignPart(file.key(), upload, number, PART_VALIDITY))
        .toList();
  }

  /** The parts that have arrived: the storage's word, not the browser's. */
  public List<UploadedPart> parts(OriginalId id) {
    OriginalDetails file = uploads.get(id);
    return storage.parts(file.key(), open(file));
  }

  /**
   * Puts the parts together, if they have the announced size. The checksum is compared when the
   * recording is processed, which reads every byte anyway.
   *
   * @param others bytes that other files of the same recording have
   * @throws DomainException {@link MediaError#INCOMPLETE} when bytes are missing: the upload may go
   *     on; {@link MediaError#TOO_LARGE} when there are too many: it has been given up
   */
  public void completeParts(OriginalId id, MediaContent announced, long others) {
    OriginalDetails file = uploads.get(id);
    String upload = open(file);
    List<UploadedPart> parts = partsIfAny(file, upload);
    if (parts.isEmpty() && isThere(file, announced)) {
      return;
    }
    requireWithinLimits(id, parts, others);
    requireWhole(parts, announced);
    completeOrFind(file, upload, parts, announced);
  }

  /**
   * Gives the upload up and frees its bytes.
   *
   * @throws DomainException {@link MediaError#WRONG_STATE} for one that is stored or given up
   */
  public void abandon(OriginalId id) {
    OriginalDetails file = uploads.get(id);
    file.upload().ifPresent(upload -> storage.abort(file.key(), upload));
    uploads.abandoned(id);
    storage.delete(file.key());
  }

  /** Some storages say that there is no such upload, some that it has no parts. */
  private List<UploadedPart> partsIfAny(OriginalDetails file, String upload) {
    try {
      return storage.parts(file.key(), upload);
    } catch (DomainException e) {
      if (e.code() == StorageError.UPLOAD_NOT_FOUND) {
        return List.of();
      }
      throw e;
    }
  }

  /** Another request may be putting the same parts together at this moment. */
  private void completeOrFind(
      OriginalDetails file, String upload, List<UploadedPart> parts, MediaContent announced) {
    try {
      storage.complete(file.key(), upload, parts);
    } catch (DomainException e) {
      if (!isThere(file, announced)) {
        throw e;
      }
    }
  }

  private void requireWithinLimits(OriginalId id, List<UploadedPart> parts, long others) {
    try {
      parts.forEach(part -> limits.requirePart(part.partNumber()));
      limits.require(others + size(parts));
    } catch (DomainException e) {
      abandon(id);
      throw e;
    }
  }

  private static void requireWhole(List<UploadedPart> parts, MediaContent announced) {
    long arrived = size(parts);
    if (arrived != announced.size()) {
      throw new DomainException(
          arrived < announced.size() ? MediaError.INCOMPLETE : MediaError.TOO_LARGE,
          "Of " + announced.size() + " bytes announced, " + arrived + " have arrived.");
    }
  }

  /** An earlier request may have put the parts together and died before it could say so. */
  private boolean isThere(OriginalDetails file, MediaContent announced) {
    return storage
        .stat(file.key())
        .map(StoredObject::size)
        .filter(size -> size == announced.size())
        .isPresent();
  }

  private static long size(List<UploadedPart> parts) {
    return parts.stream().mapToLong(UploadedPart::size).sum();
  }

  private static String open(OriginalDetails file) {
    return file.upload()
        .orElseThrow(
            () ->
                new DomainException(MediaError.WRONG_STATE, "This upload is no longer under way."));
  }
}
