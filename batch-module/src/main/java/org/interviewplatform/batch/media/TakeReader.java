package org.interviewplatform.batch.media;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaToProcess;
import org.interviewplatform.media.OriginalFile;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;

/**
 * Fetches, verifies and looks at the files of a recording, each by itself. Of several, one that is
 * no recording is left out and the reason noted: what the candidate said before and after it is
 * still an answer.
 */
final class TakeReader {
  private static final Logger LOG = System.getLogger(TakeReader.class.getName());

  private final MediaTools tools;
  private final ObjectStorage storage;

  TakeReader(MediaTools tools, ObjectStorage storage) {
    this.tools = tools;
    this.storage = storage;
  }

  /**
   * All that can be used.
   *
   * @throws MediaException what is wrong with the first file, when nothing can
   */
  Recording read(MediaToProcess task, Workspace workspace) {
    List<Take> takes = new ArrayList<>();
    List<MediaException> faults = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < task.originals().size(); i++) {
      try {
        Take take = read(task.originals().get(i), workspace, workspace.source(i));
        takes.add(take);
      } catch (MediaException e) {
        if (!e.fault().isInputs()) {
          throw e;
        }
        faults.add(e);
        notes.add("Part " + (i + 1) + " is left out. " + e.detail());
      }
    }
    if (takes.isEmpty()) {
      throw faults.get(0);
    }
    notes.forEach(note -> LOG.log(Level.INFO, "Recording {0}: {1}", task.id().value(), note));
    Recording recording = new Recording(takes, notes);
    tools.requireAcceptable(recording);
    return recording;
  }

  private Take read(OriginalFile original, Workspace workspace, Path target) {
    fetch(original, target);
    return new Take(target, tools.probe(workspace, target));
  }

  /**
   * A bad read is told from bad bytes by reading again: the candidate's browser is to blame only
   * when the storage holds the same wrong bytes twice.
   */
  void fetch(OriginalFile original, Path target) {
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
      return Sha256.of(in);
    }
  }
}
