package org.interviewplatform.media;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A recording. Its {@link MediaOriginal}s come in, one or several; once all are stored and agree
 * with what the candidate's browser counted, it is uploaded, and from then on it is never lost. A
 * job takes the sound out first, so that the transcript need not wait, then makes a file that every
 * browser plays. A file that is no recording is rejected with a named reason; one that we could not
 * process fails and keeps its original.
 */
@Entity
@Table(name = "media_asset")
public class MediaAsset {
  @EmbeddedId private MediaId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  private MediaState state;

  @Column(name = "content_type")
  private String contentType;

  @Column(name = "size_bytes")
  private @Nullable Long sizeBytes;

  @Column private @Nullable String sha256;

  @Column(name = "duration_millis")
  private @Nullable Long durationMillis;

  @Column private @Nullable Integer width;
  @Column private @Nullable Integer height;

  @Column(name = "audio_key")
  private @Nullable String audioKey;

  @Column(name = "playable_key")
  private @Nullable String playableKey;

  @Column(name = "playable_content_type")
  private @Nullable String playableContentType;

  @Column(name = "thumbnail_key")
  private @Nullable String thumbnailKey;

  @Column(name = "failure_code")
  private @Nullable String failureCode;

  @Column(name = "failure_reason")
  private @Nullable String failureReason;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected MediaAsset() {}

  /** A recording of the current organisation whose bytes are about to come. */
  public MediaAsset(MediaId id, MediaFormat format, Instant now) {
    this.id = id;
    this.organisationId = Tenant.current().value();
    this.state = MediaState.RECEIVING;
    this.contentType = format.contentType();
    this.createdAt = now;
    this.changedAt = now;
  }

  /**
   * All its files are stored.
   *
   * @param files in the order they were recorded, at least one
   */
  void uploaded(List<MediaOriginal> files, Instant now) {
    requireState(state == MediaState.RECEIVING);
    MediaContent content =
        MediaContent.together(files.stream().flatMap(file -> file.content().stream()).toList());
    contentType = files.get(0).format().contentType();
    sizeBytes = content.size();
    sha256 = content.sha256();
    change(MediaState.UPLOADED, now);
  }

  /** The upload will not be finished. */
  void abandoned(Instant now) {
    requireState(state == MediaState.RECEIVING);
    change(MediaState.ABANDONED, now);
  }

  /** The sound has been taken out. */
  void audioExtracted(MediaFacts facts, ObjectKey audio, Instant now) {
    requireState(state.isProcessing());
    measured(facts);
    audioKey = audio.value();
    change(MediaState.AUDIO_READY, now);
  }

  /** It has no sound: there will be nothing to transcribe. */
  void silent(MediaFacts facts) {
    requireState(state.isProcessing());
    measured(facts);
  }

  /** There is a file for every browser. */
  void ready(Rendition rendition, Instant now) {
    requireState(state.isProcessing());
    playableKey = rendition.playable().value();
    playableContentType = rendition.contentType();
    thumbnailKey = rendition.thumbnail().map(ObjectKey::value).orElse(null);
    change(MediaState.READY, now);
  }

  /** Ends in {@link MediaState#REJECTED} or {@link MediaState#FAILED}, with the reason. */
  void ended(MediaState end, String code, String reason, Instant now) {
    requireState(state.isProcessing());
    failureCode = code;
    failureReason = reason;
    change(end, now);
  }

  /** Is to be worked on again, after it failed; what was rejected stays so. */
  void reopened(Instant now) {
    if (state == MediaState.FAILED) {
      failureCode = null;
      failureReason = null;
      change(audioKey == null ? MediaState.UPLOADED : MediaState.AUDIO_READY, now);
    }
  }

  public MediaId id() {
    return id;
  }

  public MediaState state() {
    return state;
  }

  /** As the candidate's browser said. */
  public MediaFormat format() {
    return MediaFormat.of(contentType);
  }

  /** Which bytes it has, once uploaded; of several files as {@link MediaContent#together} says. */
  public Optional<MediaContent> content() {
    return sizeBytes == null || sha256 == null
        ? Optional.empty()
        : Optional.of(new MediaContent(sizeBytes, sha256));
  }

  public Optional<MediaFacts> facts() {
    return durationMillis == null || width == null || height == null
        ? Optional.empty()
        : Optional.of(new MediaFacts(durationMillis, width, height));
  }

  /** The sound as 16 kHz mono WAV. */
  public Optional<ObjectKey> audio() {
    return Optional.ofNullable(audioKey).map(ObjectKey::new);
  }

  /** The sound, or the text of a written answer once it has been found to be one. */
  public Optional<WordSource> words() {
    return format().isText()
        ? rendition().map(Rendition::playable).map(WordSource::written)
        : audio().map(WordSource::spoken);
  }

  /** What browsers play, once ready. */
  public Optional<Rendition> rendition() {
    return playableKey == null || playableContentType == null
        ? Optional.empty()
        : Optional.of(
            new Rendition(
                new ObjectKey(playableKey),
                playableContentType,
                Optional.ofNullable(thumbnailKey).map(ObjectKey::new)));
  }

  /** Why it was rejected or failed, a sentence. */
  public Optional<String> failureReason() {
    return Optional.ofNullable(failureReason);
  }

  /** The name of that reason. */
  public Optional<String> failureCode() {
    return Optional.ofNullable(failureCode);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  private void measured(MediaFacts facts) {
    durationMillis = facts.durationMillis();
    width = facts.width();
    height = facts.height();
  }

  private void change(MediaState next, Instant now) {
    state = next;
    changedAt = now;
  }

  private void requireState(boolean holds) {
    if (!holds) {
      throw new DomainException(
          MediaError.WRONG_STATE, "The recording is " + state + ", which does not allow this.");
    }
  }
}
