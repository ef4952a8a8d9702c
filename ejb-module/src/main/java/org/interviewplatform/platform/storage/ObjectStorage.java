package org.interviewplatform.platform.storage;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The bucket. Every key must be of the current organisation; another's does not exist. Failures are
 * {@link StorageError}s.
 */
public interface ObjectStorage {
  /** The least size of every part of a multipart upload but the last. */
  long MINIMUM_PART_SIZE = 5L * 1024 * 1024;

  /**
   * Streams content of a known length; the object exists only if exactly that many bytes came.
   *
   * @param key where
   * @param content read to its end, not closed
   * @param length how many bytes it must give
   * @param contentType as it will be served
   */
  StoredObject put(ObjectKey key, InputStream content, long length, String contentType);

  /** Copies a file. */
  StoredObject upload(ObjectKey key, Path source, String contentType);

  /** Opens an object; the caller closes it. */
  InputStream read(ObjectKey key);

  /** Copies an object to a new file. */
  void download(ObjectKey key, Path target);

  /** What is known of an object, if it exists. */
  Optional<StoredObject> stat(ObjectKey key);

  /** A link that anybody may read for a while, with a type and name we choose. */
  URI presignedGet(ObjectKey key, Duration validity, String contentType, Disposition disposition);

  /** Begins a multipart upload and returns its id. */
  String beginMultipart(ObjectKey key, String contentType);

  /** A link a client may put one part to, from 1 to 10000. */
  URI presignPart(ObjectKey key, String uploadId, int partNumber, Duration validity);

  /** The parts that have arrived, in order. */
  List<UploadedPart> parts(ObjectKey key, String uploadId);

  /** Puts the parts together. */
  StoredObject complete(ObjectKey key, String uploadId, List<UploadedPart> parts);

  /** Forgets the parts; an upload already gone is fine. */
  void abort(ObjectKey key, String uploadId);

  /** Deletes an object; one already gone is fine. */
  void delete(ObjectKey key);

  /** Whether the bucket can be reached, for health checks; belongs to no organisation. */
  boolean answers();
}
