package org.interviewplatform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A file of a backup.
 *
 * @param directory where the backup lies
 * @param backup its name, which the directory has when it is finished
 * @param name of the archive in it
 */
record Archive(Path directory, String backup, String name) {

  /** Writes the lines. */
  interface Lines {
    void to(ArchiveWriter writer) throws IOException;
  }

  /** What is no candidate's. */
  static Archive rest(Path directory, String backup) {
    return new Archive(directory, backup, "platform");
  }

  static Archive ofCandidate(Path directory, String backup, UUID session) {
    return new Archive(directory, backup, session.toString());
  }

  static Archive shared(Path directory, String backup, int number) {
    return new Archive(directory, backup, "shared-" + number);
  }

  void write(Seal seal, Lines lines) throws IOException {
    Durable.write(
        file(),
        out -> {
          try (ArchiveWriter writer = new ArchiveWriter(out, seal, sealedName())) {
            lines.to(writer);
          }
        });
  }

  void read(Seal seal, ArchiveReader.Visitor visitor) throws IOException, SQLException {
    if (!Files.exists(file())) {
      throw new BackupException("The backup lacks " + file() + ".");
    }
    ArchiveReader.read(file(), sealedName(), seal, visitor);
  }

  private Path file() {
    return directory.resolve(name + ".sealed");
  }

  /** No archive can stand in for one of another backup. */
  private String sealedName() {
    return backup + "/" + name;
  }
}
