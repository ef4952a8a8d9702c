package org.interviewplatform.backup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a backup has to have.
 *
 * @param schemaVersion the newest migration of the database it was made of
 * @param candidates sessions with an archive each
 * @param shared archives of what belongs to several candidates, by number
 * @param rows how many there are of each table
 * @param objects names of files of {@link ObjectFiles}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
    String schemaVersion,
    List<UUID> candidates,
    List<Set<UUID>> shared,
    Map<String, Long> rows,
    Set<String> objects) {
  private static final String FILE = "manifest.sealed";

  void write(Path directory, String backup, Seal seal) throws IOException {
    SealedJson.write(directory.resolve(FILE), sealedName(backup), seal, this);
  }

  static Manifest read(Path backup, Seal seal) {
    Path file = backup.resolve(FILE);
    try {
      String name = sealedName(String.valueOf(backup.getFileName()));
      return SealedJson.read(file, name, seal, Manifest.class);
    } catch (IOException e) {
      throw new BackupException(
          file + " cannot be opened: it is damaged, or of another key ring.", e);
    }
  }

  private static String sealedName(String backup) {
    return backup + "/" + FILE;
  }
}
