package org.interviewplatform.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.media.MediaId;

/** The requests to models that the current organisation caused. */
public interface ModelCalls {
  void add(ModelCall call);

  /** What they cost since then, in millionths. */
  long costSince(Instant start);

  /** What they were, by purpose, server and model; the dearest first. */
  List<ModelUse> usesSince(Instant start);

  /** A good answer to the same question about the same recording, from an earlier attempt. */
  Optional<ModelCall> answered(Optional<MediaId> media, String promptHash, long seed);

  /** All about one recording, oldest first. */
  List<ModelCall> about(MediaId media);
}
