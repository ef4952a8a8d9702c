package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.interviewplatform.localstack.process.PidFile;
import org.jspecify.annotations.Nullable;

/** The data directory, held by one run at a time. The system lets go of it when this JVM ends. */
final class DataDirectory implements AutoCloseable {

  private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(20);

  private final Path path;
  private final FileChannel lockFile;

  private DataDirectory(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /** Takes the directory, making it when absent. */
  static DataDirectory take(Path path) {
    try {
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      FileChannel lockFile =
          FileChannel.open(
              path.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (tryLock(lockFile) == null) {
        String holder = content(lockFile);
        lockFile.close();
        throw new PlainFailure(
            "Another ./start (process "
                + holder
                + ") already works with "
                + path
                + ". Stop it first, or give this one another directory with --data.");
      }
      sign(lockFile);
      return new DataDirectory(path, lockFile);
    } catch (IOException e) {
      throw new PlainFailure("The data directory " + path + " cannot be used: " + e.getMessage());
    }
  }

  private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
    try {
      return lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String content(FileChannel lockFile) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(32);
    lockFile.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
  }

  private static void sign(FileChannel lockFile) throws IOException {
    byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
    lockFile.truncate(0);
    lockFile.write(ByteBuffer.wrap(pid), 0);
  }

  /** Ends children of an earlier run that was killed before it could end them itself. */
  void stopLeftovers() {
    Path run = path.resolve("run");
    if (!Files.isDirectory(run)) {
      return;
    }
    try (Stream<Path> files = Files.list(run)) {
      List<PidFile> left =
          files.filter(file -> file.toString().endsWith(".pid")).map(PidFile::new).toList();
      left.forEach(file -> file.stopLeftover(LEFTOVER_PATIENCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  Path log(String name) {
    return path.resolve("logs").resolve(name + ".log");
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
