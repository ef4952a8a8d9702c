package org.interviewplatform.batch.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.MediaToProcess;
import org.interviewplatform.media.OriginalFile;
import org.interviewplatform.media.Rendition;
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
    outcome.at(0, "fetch");
    fetch(task.originals().get(0), workspace.source());
    outcome.at(FETCHED, "probe");
    MediaProbe probe = tools.probe(workspace);
    if (!task.audioDone()) {
      audio(task.id(), workspace, probe, outcome);
    }
    Playable playable = tools.makePlayable(workspace, probe, share(outcome));
    outcome.ready(stored(task.id(), workspace, playable));
  }

  private void audio(MediaId id, Workspace workspace, MediaProbe probe, MediaOutcome outcome) {
    if (probe.audio().isEmpty()) {
      outcome.silent(facts(probe));
      return;
    }
    outcome.at(FETCHED, "audio");
    tools.extractAudio(workspace, probe, percent -> outcome.at(FETCHED, "audio"));
    ObjectKey key = MediaKeys.audio(id);
    storage.upload(key, workspace.audio(), "audio/wav");
    outcome.audioExtracted(facts(probe), key);
  }

  /** The picture's conversion is most of the work, and most of the percentage. */
  private static ProgressListener share(MediaOutcome outcome) {
    int share = PLAYABLE_DONE - AUDIO_DONE;
    return percent -> outcome.at(AUDIO_DONE + percent * share / 100, "playable");
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

  private static MediaFacts facts(MediaProbe probe) {
    long millis = probe.duration().toMillis();
    return probe
        .video()
        .map(video -> new MediaFacts(millis, video.shownWidth(), video.shownHeight()))
        .orElseGet(() -> new MediaFacts(millis, 0, 0));
  }

  /**
   * A bad read is told from bad bytes by reading again: the candidate's browser is to blame only
   * when the storage holds the same wrong bytes twice.
   */
  private void fetch(OriginalFile original, Path target) {
    MediaContent first = download(original.key(), target);
    if (first.equals(original.content())) {
      return;
    }
    MediaContent second = download(original.key(), target);
    if (second.equals(original.content())) {
      return;
    }
    throw second.equals(first)
        ? new MediaException(MediaFault.CHECKSUM_MISMATCH, "Its size or checksum differs.")
        : new MediaException(MediaFault.UNSTEADY_STORAGE, "");
  }

  private MediaContent download(ObjectKey key, Path target) {
    try {
      Files.deleteIfExists(target);
      storage.download(key, target);
      long size = Files.size(target);
      if (size == 0) {
        throw new MediaException(MediaFault.EMPTY, "");
      }
      return new MediaContent(size, sha256(target));
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
