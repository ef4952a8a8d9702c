package org.interviewplatform.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of the object storage, which lie on the disk as they were put. */
record StoredFiles(Path directory) {

  static StoredFiles of(Running running) {
    return new StoredFiles(running.platform().data().resolve("storage"));
  }

  /**
   * How much of a recording is here: the length of the longest file that agrees with it from the
   * first byte to the end of the shorter of the two.
   */
  long lengthOf(byte[] recording) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> all = files.filter(StoredFiles::isOriginal).toList();
      return all.stream().mapToLong(file -> lengthIfSame(recording, file)).max().orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOriginal(Path file) {
    return Files.isRegularFile(file) && file.toString().contains("original");
  }

  private static long lengthIfSame(byte[] recording, Path file) {
    try {
      byte[] stored = Files.readAllBytes(file);
      int shorter = Math.min(stored.length, recording.length);
      return Arrays.equals(stored, 0, shorter, recording, 0, shorter) ? stored.length : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
