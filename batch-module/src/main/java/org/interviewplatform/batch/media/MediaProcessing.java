package org.interviewplatform.batch.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.MediaToProcess;
import org.interviewplatform.media.OriginalFile;
import org.interviewplatform.media.Rendition;
import org.interviewplatform.media.SegmentFlaw;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;

/**
 * What is done with a recording, in this order: fetch and verify, look, take the sound out and say
 * so at once, make the file that browsers play, take a still. A second run makes the same files
 * under the same keys.
 */
@ApplicationScoped
class MediaProcessing {
  private static final int FETCHED = 5;
  private static final int AUDIO_DONE = 20;
  private static final int PLAYABLE_DONE = 95;

  private final MediaTools tools;
  private final Workspaces workspaces;
  private final ObjectStorage storage;
  private final TakeReader reader;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected MediaProcessing() {
    this(null, null, null);
  }

  @Inject
  MediaProcessing(MediaTools tools, Workspaces workspaces, ObjectStorage storage) {
    this.tools = tools;
    this.workspaces = workspaces;
    this.storage = storage;
    this.reader = new TakeReader(tools, storage);
  }

  public void process(MediaToProcess task, MediaOutcome outcome) {
    try (Workspace workspace = workspaces.open()) {
      process(task, workspace, outcome);
    } catch (MediaException e) {
      if (!e.fault().isInputs()) {
        throw e;
      }
      outcome.rejected(e);
    }
  }

  private void process(MediaToProcess task, Workspace workspace, MediaOutcome outcome) {
    if (task.originals().get(0).format().isText()) {
      outcome.ready(written(task, workspace));
    } else {
      processRecording(task, workspace, outcome);
    }
  }

  /** It is read as it came. */
  private Rendition written(MediaToProcess task, Workspace workspace) {
    OriginalFile original = task.originals().get(0);
    reader.fetch(original, workspace.source(0));
    WrittenAnswer.requireText(workspace.source(0));
    return new Rendition(original.key(), WrittenAnswer.CONTENT_TYPE, Optional.empty());
  }

  private void processRecording(MediaToProcess task, Workspace workspace, MediaOutcome outcome) {
    outcome.at(0, "fetch");
    Recording recording = reader.read(task, workspace, outcome);
    outcome.at(FETCHED, "audio");
    if (!task.audioDone()) {
      audio(task.id(), workspace, recording, outcome);
    }
    Playable playable = tools.makePlayable(workspace, recording, share(outcome));
    outcome.ready(stored(task.id(), workspace, playable));
  }

  private void audio(MediaId id, Workspace workspace, Recording recording, MediaOutcome outcome) {
    if (!recording.hasSound()) {
      outcome.silent(facts(recording));
      return;
    }
    tools.extractAudio(
        workspace, recording, telling(outcome, percent -> outcome.at(FETCHED, "audio")));
    ObjectKey key = MediaKeys.audio(id);
    storage.upload(key, workspace.audio(), "audio/wav");
    outcome.audioExtracted(facts(recording), key);
  }

  /** The picture's conversion is most of the work, and most of the percentage. */
  private static ProgressListener share(MediaOutcome outcome) {
    int share = PLAYABLE_DONE - AUDIO_DONE;
    return telling(outcome, percent -> outcome.at(AUDIO_DONE + percent * share / 100, "playable"));
  }

  private static ProgressListener telling(MediaOutcome outcome, ProgressListener progress) {
    return new ProgressListener() {
      @Override
      public void at(int percent) {
        progress.at(percent);
      }

      @Override
      public void lost(Take take, SegmentFlaw flaw) {
        outcome.flawed(take.place(), flaw);
      }
    };
  }

  private Rendition stored(MediaId id, Workspace workspace, Playable playable) {
    ObjectKey key = MediaKeys.playable(id, playable.extension());
    storage.upload(key, playable.file(), playable.contentType());
    return new Rendition(key, playable.contentType(), thumbnail(id, workspace, playable));
  }

  private Optional<ObjectKey> thumbnail(MediaId id, Workspace workspace, Playable playable) {
    if (!playable.hasPicture()) {
      return Optional.empty();
    }
    tools.thumbnail(workspace, playable);
    ObjectKey key = MediaKeys.thumbnail(id);
    storage.upload(key, workspace.thumbnail(), "image/jpeg");
    return Optional.of(key);
  }

  private static MediaFacts facts(Recording recording) {
    long millis = recording.duration().toMillis();
    return recording
        .picture()
        .map(video -> new MediaFacts(millis, video.shownWidth(), video.shownHeight()))
        .orElseGet(() -> new MediaFacts(millis, 0, 0));
  }
}
