package org.interviewplatform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.platform.storage.Disposition;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.session.SessionId;

/** Hands bundles out to those who may have them. */
@ApplicationScoped
public class BundleDownloads {
  private static final Duration VALIDITY = Duration.ofMinutes(15);

  private final BundleService bundles;
  private final ObjectStorage storage;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected BundleDownloads() {
    this(null, null);
  }

  @Inject
  BundleDownloads(BundleService bundles, ObjectStorage storage) {
    this.bundles = bundles;
    this.storage = storage;
  }

  /** How the newest bundle stands, with an address to download it; empty if never asked for. */
  public Optional<BundleDetails> find(SessionId session) {
    return bundles
        .newest(session)
        .map(
            bundle ->
                new BundleDetails(
                    bundle.id(),
                    bundle.status(),
                    bundle.file().map(key -> address(key, session)),
                    bundle.sha256(),
                    bundle.failureReason(),
                    bundle.requestedAt()));
  }

  private URI address(ObjectKey key, SessionId session) {
    Disposition name = Disposition.attachment("evidence-" + session.value() + ".zip");
    return storage.presignedGet(key, VALIDITY, "application/zip", name);
  }
}
