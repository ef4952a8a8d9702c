package org.interviewplatform.localstack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Programs carried inside jars, unpacked once per user and version into the user's cache directory.
 */
public final class UnpackedBinaries {

  private UnpackedBinaries() {}

  /** Writes the files of one program below a directory. */
  public interface Unpacker {

    /** Writes them. */
    void into(Path directory) throws IOException;
  }

  /** The directory that holds the program of that name, unpacked now if it was not before. */
  public static Path of(String nameAndVersion, Unpacker unpacker) {
    try {
      Path cache = cacheDirectory();
      Path wanted = cache.resolve(nameAndVersion);
      return Files.isDirectory(wanted) ? wanted : unpack(cache, wanted, unpacker);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack " + nameAndVersion, e);
    }
  }

  /** An executable file copied from a resource of the class path. */
  public static void copyExecutable(String resource, Path file) throws IOException {
    ClassLoader loader = UnpackedBinaries.class.getClassLoader();
    try (InputStream source = loader.getResourceAsStream(resource)) {
      if (source == null) {
        throw new IOException("Not on the class path: " + resource);
      }
      Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!file.toFile().setExecutable(true, true)) {
      throw new IOException("Cannot make executable: " + file);
    }
  }

  // A name appears only when it is complete: two JVMs may do this at the same time.
  private static Path unpack(Path cache, Path wanted, Unpacker unpacker) throws IOException {
    Path making = Files.createTempDirectory(cache, "unpacking-");
    try {
      unpacker.into(making);
      Files.move(making, wanted, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
      delete(making);
    }
    return wanted;
  }

  private static Path cacheDirectory() throws IOException {
    for (Path candidate : candidates()) {
      try {
        Files.createDirectories(candidate);
        if (Files.isWritable(candidate)) {
          return candidate;
        }
      } catch (IOException e) {
        // The next candidate may do; a home directory can be read-only or absent.
        continue;
      }
    }
    return Files.createTempDirectory("interview-platform-");
  }

  private static List<Path> candidates() {
    String cacheHome = System.getenv("XDG_CACHE_HOME");
    Path home = Path.of(System.getProperty("user.home"));
    Path standard = home.resolve(".cache").resolve("interview-platform");
    return cacheHome == null || cacheHome.isBlank()
        ? List.of(standard)
        : List.of(Path.of(cacheHome).resolve("interview-platform"), standard);
  }

  /** Deletes a directory and all in it. */
  public static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
