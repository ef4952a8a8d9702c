package org.interviewplatform.backup;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;

/** Reads what {@link ArchiveWriter} wrote. */
final class ArchiveReader {
  private ArchiveReader() {}

  /** Gets everything in a backup, one by one. */
  interface Visitor {
    void row(String table, String json) throws IOException, SQLException;

    void object(KeptObject object, Seal seal) throws IOException;
  }

  static void read(Path file, String name, Seal seal, Visitor visitor)
      throws IOException, SQLException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(seal.opening(raw, name)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        String table = line.substring(0, tab);
        String json = line.substring(tab + 1);
        if (table.equals(ArchiveWriter.OBJECT)) {
          visitor.object(SealedJson.JSON.readValue(json, KeptObject.class), seal);
        } else {
          visitor.row(table, json);
        }
      }
    }
  }
}
