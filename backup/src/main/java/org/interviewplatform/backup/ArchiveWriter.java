package org.interviewplatform.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Rows and names of objects, line by line, packed and sealed. */
final class ArchiveWriter implements Closeable {
  /** Stands where a table's name does, before an object; no table is called so. */
  static final String OBJECT = ":object";

  private final OutputStream out;

  ArchiveWriter(OutputStream to, Seal seal, String name) throws IOException {
    out = new GZIPOutputStream(seal.sealing(to, name), 1 << 14);
  }

  void row(String table, String json) throws IOException {
    out.write((table + "\t" + json + "\n").getBytes(StandardCharsets.UTF_8));
  }

  void object(KeptObject object) throws IOException {
    row(OBJECT, SealedJson.JSON.writeValueAsString(object));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
