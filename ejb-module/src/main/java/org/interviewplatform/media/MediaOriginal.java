package org.interviewplatform.media;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * One file of a recording as the candidate's browser sent it: all of it, or one segment where the
 * recording went on after a reload or on another device. Its bytes come in one request or in parts.
 * Once stored it is kept; whether it became part of the recording is noted by its place.
 */
@Entity
@Table(name = "media_original")
public class MediaOriginal {
  @EmbeddedId private OriginalId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "media_id"))
  private MediaId mediaId;

  @Column private int segment;

  @Enumerated(EnumType.STRING)
  private OriginalState state;

  @Column(name = "content_type")
  private String contentType;

  @Column(name = "object_key")
  private String objectKey;

  @Column(name = "upload_id")
  private @Nullable String uploadId;

  @Column(name = "size_bytes")
  private @Nullable Long sizeBytes;

  @Column private @Nullable String sha256;
  @Column private @Nullable Integer place;

  @Enumerated(EnumType.STRING)
  private SegmentFlaw.@Nullable Kind flaw;

  @Column(name = "flaw_reason")
  private @Nullable String flawReason;

  @Column(name = "signed_links")
  private int signedLinks;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable") // mapped, asked by the sweeper's query
  private Instant changedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected MediaOriginal() {}

  MediaOriginal(MediaId media, OriginalId id, int segment, MediaFormat format, Instant now) {
    this.id = id;
    this.organisationId = Tenant.current().value();
    this.mediaId = media;
    this.segment = segment;
    this.state = OriginalState.RECEIVING;
    this.contentType = format.contentType();
    this.objectKey = MediaKeys.original(media, id, format).value();
    this.createdAt = now;
    this.changedAt = now;
  }

  /** The bytes will come in parts of the storage's multipart upload. */
  void comesInParts(String upload) {
    requireReceiving();
    uploadId = upload;
  }

  /** So many more links to put parts to have been handed out. */
  void signed(int links, Instant now) {
    requireReceiving();
    signedLinks += links;
    changedAt = now;
  }

  /** All bytes are there. Said a second time of the same bytes, it changes nothing. */
  void stored(MediaContent content, Instant now) {
    if (content().filter(content::equals).isPresent()) {
      return;
    }
    requireReceiving();
    sizeBytes = content.size();
    sha256 = content.sha256();
    change(OriginalState.STORED, now);
  }

  /** The upload will not be finished. */
  void abandoned(Instant now) {
    requireReceiving();
    change(OriginalState.ABANDONED, now);
  }

  /** Becomes part of the recording, counted from 0. */
  void takesPlace(int counted) {
    if (state != OriginalState.STORED) {
      throw wrongState();
    }
    place = counted;
  }

  /** Found while the recording was made of it. */
  void flawed(SegmentFlaw found) {
    flaw = found.kind();
    flawReason = found.reason();
  }

  public OriginalId id() {
    return id;
  }

  public MediaId media() {
    return mediaId;
  }

  /** Which stretch of the recording the browser called it, from 0. */
  public int segment() {
    return segment;
  }

  public OriginalState state() {
    return state;
  }

  public MediaFormat format() {
    return MediaFormat.of(contentType);
  }

  public ObjectKey key() {
    return new ObjectKey(objectKey);
  }

  /** The storage's name for the upload, while it comes in parts. */
  public Optional<String> upload() {
    return Optional.ofNullable(uploadId).filter(open -> state == OriginalState.RECEIVING);
  }

  /** Which bytes it has, once stored. */
  public Optional<MediaContent> content() {
    return sizeBytes == null || sha256 == null
        ? Optional.empty()
        : Optional.of(new MediaContent(sizeBytes, sha256));
  }

  /** Which part of the recording it is, if it is. */
  public Optional<Integer> place() {
    return Optional.ofNullable(place);
  }

  /** What of it did not make it into the recording. */
  public Optional<SegmentFlaw> flaw() {
    return flaw == null || flawReason == null
        ? Optional.empty()
        : Optional.of(new SegmentFlaw(flaw, flawReason));
  }

  public int signedLinks() {
    return signedLinks;
  }

  public Instant createdAt() {
    return createdAt;
  }

  private void change(OriginalState next, Instant now) {
    state = next;
    changedAt = now;
  }

  private void requireReceiving() {
    if (state != OriginalState.RECEIVING) {
      throw wrongState();
    }
  }

  private static DomainException wrongState() {
    return new DomainException(MediaError.WRONG_STATE, "This upload is no longer under way.");
  }
}
