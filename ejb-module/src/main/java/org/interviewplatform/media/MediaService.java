package org.interviewplatform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.storage.ObjectKey;

/** Keeps account of recordings: what has come in, what was made of it, what went wrong. */
@ApplicationScoped
@Transactional
public class MediaService {
  private final MediaAssets assets;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MediaService() {
    this(null, null, null);
  }

  @Inject
  MediaService(MediaAssets assets, DomainEvents events, Clock clock) {
    this.assets = assets;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins a recording, or finds it begun already.
   *
   * @throws DomainException {@link MediaError#KEY_REUSED} when it was begun in another format
   */
  public MediaDetails begin(MediaId id, MediaFormat format) {
    MediaAsset asset = assets.find(id).orElseGet(() -> add(id, format));
    if (asset.format() != format) {
      throw new DomainException(
          MediaError.KEY_REUSED, "This Idempotency-Key was used for another kind of file.");
    }
    return MediaDetails.of(asset);
  }

  /** Notes the storage's name for the upload in parts. */
  public void comesInParts(MediaId id, String uploadId) {
    required(id).comesInParts(uploadId);
  }

  /** All bytes are stored: from here on the recording is never lost. */
  public void uploaded(MediaId id, MediaContent content) {
    required(id).uploaded(content, clock.instant());
    events.publish(new MediaFileUploaded(id.value()));
  }

  /** The candidate gave the upload up. */
  public void abandoned(MediaId id) {
    required(id).abandoned(clock.instant());
  }

  /**
   * Reads one recording.
   *
   * @throws DomainException {@link MediaError#NOT_FOUND}
   */
  public MediaDetails get(MediaId id) {
    return MediaDetails.of(assets.find(id).orElseThrow(MediaService::notFound));
  }

  /** Reads several recordings, in any order. */
  public List<MediaDetails> all(List<MediaId> ids) {
    return assets.all(ids).stream().map(MediaDetails::of).toList();
  }

  /** The storage's name for the upload in parts, while it is under way. */
  public Optional<String> uploadOf(MediaId id) {
    return assets
        .find(id)
        .filter(asset -> asset.state() == MediaState.RECEIVING)
        .flatMap(MediaAsset::uploadId);
  }

  /** Where the candidate's own file lies. */
  public ObjectKey originalOf(MediaId id) {
    return assets.find(id).orElseThrow(MediaService::notFound).original();
  }

  /** Where the words of an answer are, if there are any yet. */
  public Optional<WordSource> wordsOf(MediaId id) {
    return assets.find(id).flatMap(MediaAsset::words);
  }

  /** What the processing job is to do; empty when gone or done. */
  public Optional<MediaToProcess> toProcess(MediaId id) {
    return assets
        .find(id)
        .filter(asset -> asset.state().isProcessing())
        .map(
            asset ->
                new MediaToProcess(
                    id,
                    List.of(
                        new OriginalFile(
                            asset.original(), asset.format(), asset.content().orElseThrow())),
                    asset.audio().isPresent()));
  }

  /** The sound has been taken out and stored. */
  public void audioExtracted(MediaId id, MediaFacts facts, ObjectKey audio) {
    whileProcessing(
        id,
        asset -> {
          asset.audioExtracted(facts, audio, clock.instant());
          events.publish(new MediaAudioExtracted(id.value()));
        });
  }

  /** It has been measured, and it has no sound. */
  public void silent(MediaId id, MediaFacts facts) {
    whileProcessing(id, asset -> asset.silent(facts));
  }

  /** The file for every browser has been made and stored. */
  public void ready(MediaId id, Rendition rendition) {
    whileProcessing(
        id,
        asset -> {
          asset.ready(rendition, clock.instant());
          events.publish(new MediaProcessed(id.value(), MediaState.READY));
        });
  }

  /** The file is no recording, and the candidate's file was at fault. */
  public void rejected(MediaId id, String code, String reason) {
    end(id, MediaState.REJECTED, code, reason);
  }

  /** We could not process it; the original is kept. */
  public void failed(MediaId id, String code, String reason) {
    end(id, MediaState.FAILED, code, reason);
  }

  private void end(MediaId id, MediaState end, String code, String reason) {
    whileProcessing(
        id,
        asset -> {
          asset.ended(end, code, reason, clock.instant());
          events.publish(new MediaProcessed(id.value(), end));
        });
  }

  /** A job that comes late, or a second time, changes nothing. */
  private void whileProcessing(MediaId id, Consumer<MediaAsset> change) {
    assets.lock(id).filter(asset -> asset.state().isProcessing()).ifPresent(change);
  }

  private MediaAsset add(MediaId id, MediaFormat format) {
    MediaAsset asset = new MediaAsset(id, format, clock.instant());
    assets.add(asset);
    return asset;
  }

  private MediaAsset required(MediaId id) {
    return assets.lock(id).orElseThrow(MediaService::notFound);
  }

  private static DomainException notFound() {
    return new DomainException(MediaError.NOT_FOUND, "There is no such recording.");
  }
}
