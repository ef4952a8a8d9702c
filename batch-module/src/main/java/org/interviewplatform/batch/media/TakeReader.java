package org.interviewplatform.batch.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaToProcess;
import org.interviewplatform.media.OriginalFile;
import org.interviewplatform.media.SegmentFlaw;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;

/**
 * Fetches, verifies and looks at the files of a recording, each by itself. Of several, one that is
 * no recording is left out and the reason told: what the candidate said before and after it is
 * still an answer.
 */
final class TakeReader {
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
  Recording read(MediaToProcess task, Workspace workspace, MediaOutcome outcome) {
    List<Take> takes = new ArrayList<>();
    Map<Integer, MediaException> faults = new TreeMap<>();
    for (int i = 0; i < task.originals().size(); i++) {
      try {
        takes.add(read(task.originals().get(i), workspace, i));
      } catch (MediaException e) {
        if (!e.fault().isInputs()) {
          throw e;
        }
        faults.put(i, e);
      }
    }
    if (takes.isEmpty()) {
      throw faults.get(0);
    }
    faults.forEach((place, fault) -> outcome.flawed(place, leftOut(fault)));
    Recording recording = new Recording(takes);
    tools.requireAcceptable(recording);
    return recording;
  }

  private Take read(OriginalFile original, Workspace workspace, int place) {
    Path target = workspace.source(place);
    fetch(original, target);
    return new Take(target, tools.probe(workspace, target), place);
  }

  private static SegmentFlaw leftOut(MediaException fault) {
    return new SegmentFlaw(SegmentFlaw.Kind.LEFT_OUT, fault.detail());
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
