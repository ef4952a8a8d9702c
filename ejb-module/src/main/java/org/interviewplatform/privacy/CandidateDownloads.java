package org.interviewplatform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;

/** Hands out the files of a candidate that an export names. */
@ApplicationScoped
public class CandidateDownloads {
  private static final Duration VALIDITY = Duration.ofHours(1);

  private final ObjectStorage storage;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected CandidateDownloads() {
    this(null);
  }

  @Inject
  CandidateDownloads(ObjectStorage storage) {
    this.storage = storage;
  }

  /** Where to download it for an hour: as bytes, which no browser shows. */
  public URI address(ObjectKey file) {
    String name = file.value().substring(file.value().lastIndexOf('/') + 1);
    return storage.presignedGet(
        file, VALIDITY, "application/octet-stream", Disposition.attachment(name));
  }
}
