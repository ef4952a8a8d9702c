package org.interviewplatform.media;

import java.util.List;
import java.util.Optional;

/** The recordings of the current organisation. */
public interface MediaAssets {
  void add(MediaAsset asset);

  Optional<MediaAsset> find(MediaId id);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<MediaAsset> lock(MediaId id);

  List<MediaAsset> all(List<MediaId> ids);
}
