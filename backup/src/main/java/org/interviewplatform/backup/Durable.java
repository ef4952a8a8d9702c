package org.interviewplatform.backup;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole, on the disk, or not at all. */
final class Durable {
  private static final String UNFINISHED = ".part";

  private Durable() {}

  /** Writes the content; may close the stream. */
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    Files.createDirectories(directory(file));
    Path part = file.resolveSibling(file.getFileName() + UNFINISHED);
    try (FileOutputStream raw = new FileOutputStream(part.toFile());
        OutputStream buffered = new BufferedOutputStream(raw)) {
      content.to(new Uncloseable(buffered));
      buffered.flush();
      raw.getFD().sync();
    }
    move(part, file);
  }

  /** Gives a finished file or directory its name. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel directory = FileChannel.open(directory(to), StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  private static Path directory(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("No file: " + file);
    }
    return parent;
  }

  /** Ciphers close what they write to, which must still be brought to the disk. */
  private static final class Uncloseable extends FilterOutputStream {
    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
