package org.interviewplatform.batch.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.platform.storage.StorageError;
import org.interviewplatform.platform.storage.StoredObject;
import org.interviewplatform.platform.storage.UploadedPart;

/** A bucket in memory: what jobs need of it. */
public final class FakeStorage implements ObjectStorage {
  public final Map<ObjectKey, byte[]> objects = new HashMap<>();

  /** So many downloads give wrong bytes, other ones each time. */
  public int garbledReads;

  @Override
  public StoredObject put(ObjectKey key, InputStream content, long length, String contentType) {
    try {
      return keep(key, content.readAllBytes(), contentType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public StoredObject upload(ObjectKey key, Path source, String contentType) {
    try {
      return keep(key, Files.readAllBytes(source), contentType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredObject keep(ObjectKey key, byte[] bytes, String contentType) {
    objects.put(key, bytes);
    return new StoredObject(key, bytes.length, contentType, "etag");
  }

  @Override
  public boolean answers() {
    return true;
  }

  @Override
  public InputStream read(ObjectKey key) {
    return new ByteArrayInputStream(bytes(key));
  }

  @Override
  public void download(ObjectKey key, Path target) {
    try {
      byte[] bytes = bytes(key).clone();
      if (garbledReads > 0) {
        bytes[0] = (byte) garbledReads--;
      }
      Files.write(target, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(ObjectKey key) {
    return Optional.ofNullable(objects.get(key))
        .orElseThrow(() -> new DomainException(StorageError.NOT_FOUND, "There is no such object."));
  }

  @Override
  public Optional<StoredObject> stat(ObjectKey key) {
    return Optional.ofNullable(objects.get(key))
        .map(bytes -> new StoredObject(key, bytes.length, "application/octet-stream", "etag"));
  }

  @Override
  public void delete(ObjectKey key) {
    objects.remove(key);
  }

  @Override
  public URI presignedGet(
      ObjectKey key, Duration validity, String contentType, Disposition disposition) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String beginMultipart(ObjectKey key, String contentType) {
    throw new UnsupportedOperationException();
  }

  @Override
  public URI presignPart(ObjectKey key, String uploadId, int partNumber, Duration validity) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UploadedPart> parts(ObjectKey key, String uploadId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StoredObject complete(ObjectKey key, String uploadId, List<UploadedPart> parts) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void abort(ObjectKey key, String uploadId) {
    throw new UnsupportedOperationException();
  }
}
