package org.interviewplatform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Opens everything in a backup, to the last byte, and keeps nothing. */
final class Check implements ArchiveReader.Visitor {
  private final ObjectFiles objects;
  private long rows;
  private long bytes;
  private int count;

  Check(ObjectFiles objects) {
    this.objects = objects;
  }

  @Override
  public void row(String table, String json) {
    rows++;
  }

  @Override
  public void object(KeptObject object, Seal seal) throws IOException {
    try (InputStream content = objects.open(object, seal)) {
      long size = content.transferTo(OutputStream.nullOutputStream());
      if (size != object.size()) {
        throw new IOException(object.file() + " has " + size + " bytes of " + object.size());
      }
      bytes += size;
    }
    count++;
  }

  String summary() {
    return "%d rows and %d objects with %d bytes open".formatted(rows, count, bytes);
  }
}
