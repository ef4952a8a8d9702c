package org.interviewplatform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys of candidates, and one for what is nobody's: a file of its own, sealed with the key in
 * the environment. A key that is no longer in it opens nothing any more, in whatever backup.
 */
final class KeyRing {
  private static final String NAME = "key ring";

  private final Path file;
  private final Seal master;
  private final Content content;

  /**
   * What is in the file.
   *
   * @param platform seals what is no candidate's
   * @param candidates by session
   */
  private record Content(byte[] platform, Map<UUID, byte[]> candidates) {}

  private KeyRing(Path file, Seal master, Content content) {
    this.file = file;
    this.master = master;
    this.content = content;
  }

  /** A ring without candidates, on the disk. */
  static KeyRing create(Path file, Seal master) {
    KeyRing ring = new KeyRing(file, master, new Content(Seal.newKey(), new HashMap<>()));
    ring.save();
    return ring;
  }

  static KeyRing open(Path file, Seal master) {
    if (!Files.exists(file)) {
      throw new BackupException("There is no key ring " + file + ".");
    }
    try {
      return new KeyRing(file, master, SealedJson.read(file, NAME, master, Content.class));
    } catch (IOException e) {
      throw new BackupException(
          "The key ring "
              + file
              + " cannot be opened: it is damaged, or was sealed with another"
              + " INTERVIEW_PLATFORM_BACKUP_KEY.",
          e);
    }
  }

  private void save() {
    try {
      SealedJson.write(file, NAME, master, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Seals what is no candidate's. */
  Seal platform() {
    return new Seal(content.platform());
  }

  /** Makes keys for those who have none, on the disk. */
  void add(Collection<UUID> sessions) {
    sessions.forEach(
        session -> content.candidates().computeIfAbsent(session, unknown -> Seal.newKey()));
    save();
  }

  /** For what is all of these candidates'; empty as soon as the key of one is gone. */
  Optional<Seal> ofAll(Collection<UUID> sessions) {
    List<byte[]> keys =
        sessions.stream()
            .map(session -> Optional.ofNullable(content.candidates().get(session)))
            .flatMap(Optional::stream)
            .toList();
    if (keys.size() < sessions.size()) {
      return Optional.empty();
    }
    return Optional.of(new Seal(keys.size() == 1 ? keys.get(0) : Seal.keyOfAll(keys)));
  }

  /** Forgets keys for good; tells how many there were. */
  int forget(Collection<UUID> sessions) {
    int before = content.candidates().size();
    content.candidates().keySet().removeAll(sessions);
    save();
    return before - content.candidates().size();
  }
}
