package org.interviewplatform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.OrganisationId;

/** Keeps account of the files that recordings are sent as. */
@ApplicationScoped
@Transactional
public class MediaUploads {
  private final MediaAssets assets;
  private final MediaOriginals originals;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MediaUploads() {
    this(null, null, null);
  }

  @Inject
  MediaUploads(MediaAssets assets, MediaOriginals originals, Clock clock) {
    this.assets = assets;
    this.originals = originals;
    this.clock = clock;
  }

  /**
   * Begins one file of a recording, or finds it begun already; the recording begins with its first
   * file.
   *
   * @throws DomainException {@link MediaError#KEY_REUSED} when it was begun as something else
   */
  public OriginalDetails begin(MediaId media, OriginalId id, int segment, MediaFormat format) {
    MediaOriginal original =
        originals.find(id).orElseGet(() -> add(media, id, segment, format, clock.instant()));
    if (original.format() != format
        || !original.media().equals(media)
        || original.segment() != segment) {
      throw new DomainException(
          MediaError.KEY_REUSED, "This Idempotency-Key was used for another file.");
    }
    return OriginalDetails.of(original);
  }

  /**
   * Reads one file's account.
   *
   * @throws DomainException {@link MediaError#NOT_FOUND}
   */
  public OriginalDetails get(OriginalId id) {
    return find(id).orElseThrow(MediaUploads::notFound);
  }

  /** As {@link #get}, if there is one. */
  public Optional<OriginalDetails> find(OriginalId id) {
    return originals.find(id).map(OriginalDetails::of);
  }

  /** The files of these recordings, used or not, by segment and then as they came. */
  public List<OriginalDetails> of(List<MediaId> media) {
    return originals.of(media).stream().map(OriginalDetails::of).toList();
  }

  /**
   * Notes the storage's name for an upload in parts, unless another request was first: parts may
   * have been put there.
   *
   * @return the name that counts
   */
  public String comesInParts(OriginalId id, String uploadId) {
    MediaOriginal original = required(id);
    if (original.upload().isEmpty()) {
      original.comesInParts(uploadId);
    }
    return original.upload().orElseThrow();
  }

  /**
   * Counts links to put parts to.
   *
   * @throws DomainException {@link MediaError#TOO_MANY_LINKS}
   */
  public OriginalDetails signed(OriginalId id, int links, int most) {
    MediaOriginal original = required(id);
    original.signed(links, clock.instant());
    if (original.signedLinks() > most) {
      throw new DomainException(
          MediaError.TOO_MANY_LINKS, "This upload has asked for too many addresses of parts.");
    }
    return OriginalDetails.of(original);
  }

  /** All bytes of a file are stored: from here on it is never lost. */
  public void stored(OriginalId id, MediaContent content) {
    required(id).stored(content, clock.instant());
  }

  /** The upload will not be finished; nor will the recording, if nothing else is known of it. */
  public void abandoned(OriginalId id) {
    MediaOriginal original = required(id);
    original.abandoned(clock.instant());
    boolean isLast =
        originals.of(List.of(original.media())).stream()
            .allMatch(each -> each.state() == OriginalState.ABANDONED);
    if (isLast && OriginalId.soleOf(original.media()).equals(id)) {
      assets.lock(original.media()).ifPresent(asset -> asset.abandoned(clock.instant()));
    }
  }

  /** Uploads under way of which nothing has been heard since, oldest first. */
  public List<OriginalId> silentSince(Instant since, int most) {
    return originals.silentSince(since, most).stream().map(MediaOriginal::id).toList();
  }

  /** Whose uploads {@link #silentSince} would find; asked outside of any organisation. */
  public List<OrganisationId> organisationsWithUploadsSilentSince(Instant since) {
    return originals.organisationsWithUploadsSilentSince(since);
  }

  private MediaOriginal add(
      MediaId media, OriginalId id, int segment, MediaFormat format, Instant now) {
    if (assets.find(media).isEmpty()) {
      assets.add(new MediaAsset(media, format, now));
    }
    MediaOriginal original = new MediaOriginal(media, id, segment, format, now);
    originals.add(original);
    return original;
  }

  private MediaOriginal required(OriginalId id) {
    return originals.lock(id).orElseThrow(MediaUploads::notFound);
  }

  private static DomainException notFound() {
    return new DomainException(MediaError.NOT_FOUND, "There is no such upload.");
  }
}
