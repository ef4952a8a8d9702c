package org.interviewplatform.localstack.demo.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes the demo candidates' videos; does nothing when they are there and say the same words. */
public final class DemoVideos {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCRIPT = "/org/interviewplatform/localstack/demo/demo.json";
  private static final int AT_ONCE = 2;

  private final Path directory;
  private final Path cache;
  private final Recording recording;

  DemoVideos(Path directory, Path cache, String ffmpeg) {
    this.directory = directory.toAbsolutePath();
    this.cache = cache;
    this.recording = new Recording(ffmpeg);
  }

  /**
   * Runs from the build, which goes on without videos when the machine cannot make them.
   *
   * @param arguments directory to write to, and the FFmpeg program
   */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    Path directory = Path.of(arguments.length > 0 ? arguments[0] : "local-stack/target/demo");
    try {
      make(directory, arguments.length > 1 ? arguments[1] : "ffmpeg");
    } catch (IOException e) {
      System.out.println("The demo videos were not made: " + e.getMessage());
    }
  }

  /**
   * Makes what is missing.
   *
   * @param directory where {@code answers.json} and the videos go
   * @param ffmpeg the FFmpeg program
   */
  public static void make(Path directory, String ffmpeg) throws IOException {
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "interview-platform", "demo");
    try (InputStream script = DemoVideos.class.getResourceAsStream(SCRIPT)) {
      if (script == null) {
        throw new IOException(SCRIPT + " is not on the class path");
      }
      new DemoVideos(directory, cache, ffmpeg).make(SpokenAnswer.read(JSON.readTree(script)));
    }
  }

  void make(List<SpokenAnswer> answers) throws IOException {
    JsonNode list = JSON.valueToTree(Map.of("answers", answers));
    if (isThere(list, answers)) {
      return;
    }
    Files.createDirectories(directory);
    FlitePackage flite = new FlitePackage(cache);
    Files.copy(
        flite.licence(),
        directory.resolve("flite-COPYING.txt"),
        StandardCopyOption.REPLACE_EXISTING);
    record(answers, new Flite(flite.wasm()));
    Path part = directory.resolve("answers.json.part");
    JSON.writerWithDefaultPrettyPrinter().writeValue(part.toFile(), list);
    Files.move(part, list(directory), StandardCopyOption.ATOMIC_MOVE);
  }

  private boolean isThere(JsonNode wanted, List<SpokenAnswer> answers) throws IOException {
    return Files.exists(list(directory))
        && JSON.readTree(list(directory).toFile()).equals(wanted)
        && answers.stream().allMatch(answer -> Files.exists(directory.resolve(answer.file())));
  }

  private static Path list(Path directory) {
    return directory.resolve("answers.json");
  }

  private void record(List<SpokenAnswer> answers, Flite flite) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<Path>> jobs =
          answers.stream()
              .<Callable<Path>>map(answer -> () -> recordPatiently(answer, flite))
              .toList();
      for (Future<Path> video : workers.invokeAll(jobs)) {
        System.out.println("Made the demo video " + video.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while making demo videos", e);
    } catch (ExecutionException e) {
      throw new IOException("a demo video cannot be made: " + e.getCause(), e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** Node.js calls the interface that the voices need experimental, and was once seen to die. */
  private Path recordPatiently(SpokenAnswer answer, Flite flite) throws IOException {
    try {
      return record(answer, flite);
    } catch (IOException e) {
      System.out.println("Making " + answer.file() + " once more: " + e.getMessage());
      return record(answer, flite);
    }
  }

  private Path record(SpokenAnswer answer, Flite flite) throws IOException {
    Path work = Files.createTempDirectory(directory, "work-");
    try {
      Speech speech = flite.speak(answer.text(), answer.person(), work);
      Path part = work.resolve("video.part");
      recording.write(speech, new Picture(Looks.of(answer.person()), answer.name()), work, part);
      return Files.move(part, directory.resolve(answer.file()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      WorkDirectory.delete(work);
    }
  }
}
