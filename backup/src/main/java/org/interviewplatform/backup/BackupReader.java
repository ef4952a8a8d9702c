package org.interviewplatform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Opens what the keys still open. */
record BackupReader(Path backup, KeyRing ring) {

  /**
   * What was opened.
   *
   * @param erased candidates whose keys are gone
   * @param lost archives of several candidates that went with one of them
   */
  record Opened(int candidates, int erased, int lost) {}

  Manifest manifest() {
    return Manifest.read(backup, ring.platform());
  }

  /** Shows the visitor everything; what is nobody's comes first. */
  Opened read(Manifest manifest, ArchiveReader.Visitor visitor) throws IOException, SQLException {
    Archive.rest(backup, name()).read(ring.platform(), visitor);
    int candidates = 0;
    for (UUID session : manifest.candidates()) {
      Archive archive = Archive.ofCandidate(backup, name(), session);
      candidates += read(archive, Set.of(session), visitor) ? 1 : 0;
    }
    int shared = 0;
    for (int number = 0; number < manifest.shared().size(); number++) {
      Archive archive = Archive.shared(backup, name(), number);
      shared += read(archive, manifest.shared().get(number), visitor) ? 1 : 0;
    }
    return new Opened(
        candidates, manifest.candidates().size() - candidates, manifest.shared().size() - shared);
  }

  private boolean read(Archive archive, Set<UUID> owners, ArchiveReader.Visitor visitor)
      throws IOException, SQLException {
    Optional<Seal> seal = ring.ofAll(owners);
    if (seal.isPresent()) {
      archive.read(seal.get(), visitor);
    }
    return seal.isPresent();
  }

  private String name() {
    return String.valueOf(backup.getFileName());
  }
}
