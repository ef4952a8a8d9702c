package org.interviewplatform.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.platform.tenant.OrganisationId;

/** The files that recordings of the current organisation were sent as. */
public interface MediaOriginals {
  void add(MediaOriginal original);

  Optional<MediaOriginal> find(OriginalId id);

  /** As {@link #find}, and nobody else changes it until the transaction ends. */
  Optional<MediaOriginal> lock(OriginalId id);

  /** Of these recordings, by segment and then as they came. */
  List<MediaOriginal> of(List<MediaId> media);

  /** Uploads under way of which nothing has been heard since, oldest first. */
  List<MediaOriginal> silentSince(Instant since, int most);

  /** Whose uploads {@link #silentSince} would find; asked outside of any organisation. */
  List<OrganisationId> organisationsWithUploadsSilentSince(Instant since);
}
