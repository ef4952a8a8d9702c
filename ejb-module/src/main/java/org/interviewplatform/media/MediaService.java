package org.interviewplatform.media;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.event.DomainEvents;
import org.interviewplatform.platform.job.JobRevived;
import org.interviewplatform.platform.storage.ObjectKey;

/** Keeps account of recordings: what has come in, what was made of it, what went wrong. */
@ApplicationScoped
@Transactional
public class MediaService {
  /** The job that makes what every browser plays; the subject is the recording. */
  public static final String JOB = "process-media";

  private final MediaAssets assets;
  private final MediaOriginals originals;
  private final MediaUploads uploads;
  private final DomainEvents events;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MediaService() {
    this(null, null, null, null, null);
  }

  @Inject
  MediaService(
      MediaAssets assets,
      MediaOriginals originals,
      MediaUploads uploads,
      DomainEvents events,
      Clock clock) {
    this.assets = assets;
    this.originals = originals;
    this.uploads = uploads;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins a recording that comes as one file, or finds it begun already.
   *
   * @throws DomainException {@link MediaError#KEY_REUSED} when it was begun in another format
   */
  public MediaDetails begin(MediaId id, MediaFormat format) {
    uploads.begin(id, OriginalId.soleOf(id), 0, format);
    return get(id);
  }

  /** The one file is stored: from here on the recording is never lost. */
  public void uploaded(MediaId id, MediaContent content) {
    uploads.stored(OriginalId.soleOf(id), content);
    uploaded(id, List.of(OriginalId.soleOf(id)));
  }

  /**
   * All files are stored and make the recording, in this order.
   *
   * @throws DomainException {@link MediaError#NOT_FOUND}, {@link MediaError#WRONG_STATE}
   */
  public void uploaded(MediaId id, List<OriginalId> order) {
    MediaAsset asset = assets.lock(id).orElseThrow(MediaService::notFound);
    List<MediaOriginal> files = order.stream().map(file -> fileOf(id, file)).toList();
    IntStream.range(0, files.size()).forEach(place -> files.get(place).takesPlace(place));
    asset.uploaded(files, clock.instant());
    events.publish(new MediaFileUploaded(id.value()));
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

  /** Where the words of an answer are, if there are any yet. */
  public Optional<WordSource> wordsOf(MediaId id) {
    return assets.find(id).flatMap(MediaAsset::words);
  }

  /** What the processing job is to do; empty when gone or done. */
  public Optional<MediaToProcess> toProcess(MediaId id) {
    return assets
        .find(id)
        .filter(asset -> asset.state().isProcessing())
        .map(asset -> new MediaToProcess(id, originalsOf(id), asset.audio().isPresent()));
  }

  /** The candidate's own files that make a recording, in order. */
  public List<OriginalFile> originalsOf(MediaId id) {
    return inOrder(id)
        .map(file -> new OriginalFile(file.key(), file.format(), file.content().orElseThrow()))
        .toList();
  }

  /** Which files make a recording, in order. */
  public List<OriginalId> orderOf(MediaId id) {
    return inOrder(id).map(MediaOriginal::id).toList();
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

  /** What of one of its files, counted from 0, will be missing from it. */
  public void flawed(MediaId id, int place, SegmentFlaw flaw) {
    whileProcessing(
        id,
        asset ->
            inOrder(id)
                .filter(file -> file.place().orElseThrow() == place)
                .forEach(file -> file.flawed(flaw)));
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

  /** A recording whose processing failed is to be processed after all. */
  void reopen(@Observes JobRevived revived) {
    if (revived.job().equals(JOB)) {
      assets
          .lock(new MediaId(revived.subject()))
          .ifPresent(found -> found.reopened(clock.instant()));
    }
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

  private Stream<MediaOriginal> inOrder(MediaId id) {
    return originals.of(List.of(id)).stream()
        .filter(file -> file.place().isPresent())
        .sorted(comparing(file -> file.place().orElseThrow()));
  }

  private MediaOriginal fileOf(MediaId id, OriginalId file) {
    return originals
        .lock(file)
        .filter(found -> found.media().equals(id))
        .orElseThrow(MediaService::notFound);
  }

  private static DomainException notFound() {
    return new DomainException(MediaError.NOT_FOUND, "There is no such recording.");
  }
}
