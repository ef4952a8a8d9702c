package org.interviewplatform.benchmarks.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interviewplatform.systemtests.material.Clip;
import org.interviewplatform.systemtests.words.WordErrors;

/**
 * Measures local-ai on real recordings and prints the figures beside their targets.
 *
 * <p>Arguments: the directory of recordings ({@code ../shared/speech}) and the jar ({@code
 * local-ai/target/local-ai.jar}), both optional.
 */
public final class SpeechBenchmark {

  private static final int MEMORY_RUNS = 50;

  private final LocalAiServer server;
  private final List<Clip> clips;
  private boolean met = true;

  private SpeechBenchmark(LocalAiServer server, List<Clip> clips) {
    this.server = server;
    this.clips = clips;
  }

  /** Runs everything; ends with status 1 when a target is missed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path recordings = Path.of(arguments.length > 0 ? arguments[0] : "../shared/speech");
    Path jar = Path.of(arguments.length > 1 ? arguments[1] : "local-ai/target/local-ai.jar");
    if (!Files.exists(recordings.resolve("references.tsv"))) {
      System.out.println("Skipped: there are no recordings in " + recordings.toAbsolutePath());
      return;
    }
    boolean met;
    try (LocalAiServer server = LocalAiServer.start(jar)) {
      met = new SpeechBenchmark(server, Clip.read(recordings)).run();
    }
    System.exit(met ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    print("Ready to answer after start: %d ms", server.startMillis());
    errorsAndSpeed();
    memory();
    Path directory = Files.createTempDirectory("speech-benchmark");
    try {
      MadeSounds sounds = new MadeSounds(directory);
      silence(sounds.silent());
      language(sounds);
    } finally {
      delete(directory);
    }
    return met;
  }

  private void errorsAndSpeed() throws IOException, InterruptedException {
    Map<String, WordErrors> groups = new TreeMap<>();
    double audio = 0;
    double cpu = server.cpuSeconds();
    long start = System.nanoTime();
    for (Clip clip : clips) {
      Heard heard = server.hear(clip.file());
      groups.merge(
          clip.group(), WordErrors.between(clip.reference(), heard.text()), WordErrors::plus);
      audio += clip.seconds();
    }
    double wall = (System.nanoTime() - start) / 1e9;
    cpu = server.cpuSeconds() - cpu;
    groups.forEach(
        (group, errors) ->
            print("Word errors, %-12s %5.1f %% of %d", group, 100 * errors.rate(), errors.words()));
    WordErrors all = groups.values().stream().reduce(WordErrors.NONE, WordErrors::plus);
    target(all.rate() <= 0.07, "Word errors over all %.1f %% (target 7 %%)", 100 * all.rate());
    print("Speed by the clock %.1f x real time", audio / wall);
    target(audio / cpu >= 8, "Speed by processor time %.1f x real time (target 8 x)", audio / cpu);
  }

  /** Every length of recording is heard once before, so that only a leak can still grow. */
  private void memory() throws IOException, InterruptedException {
    for (Clip clip : clips) {
      server.hear(clip.file());
    }
    long first = server.residentMegabytes();
    for (int run = 0; run < MEMORY_RUNS; run++) {
      server.hear(clips.get(run % clips.size()).file());
    }
    long last = server.residentMegabytes();
    print("Memory %d MB, after %d more runs %d MB", first, MEMORY_RUNS, last);
    target(last <= 1024, "Memory %d MB (target 1024 MB)", last);
    target(last <= first * 1.05, "Memory is flat: %+d MB", last - first);
  }

  private void silence(Map<String, Path> sounds) throws IOException, InterruptedException {
    for (Map.Entry<String, Path> sound : sounds.entrySet()) {
      String text = server.hear(sound.getValue()).text();
      target(text.isEmpty(), "No words in %s: \"%s\"", sound.getKey(), text);
    }
  }

  private void language(MadeSounds sounds) throws IOException, InterruptedException {
    int falseAlarms = 0;
    for (Clip clip : clips) {
      falseAlarms += server.hear(clip.file()).isFlagged() ? 1 : 0;
    }
    target(falseAlarms == 0, "English called not English: %d of %d", falseAlarms, clips.size());
    Map<String, Path> foreign = sounds.foreign();
    if (foreign.isEmpty()) {
      print("Skipped: foreign speech, because espeak-ng is not installed");
    }
    for (Map.Entry<String, Path> sound : foreign.entrySet()) {
      flagged(sound.getKey(), sound.getValue());
    }
    for (Map.Entry<String, Path> sound : sounds.backwards(clips.subList(0, 5)).entrySet()) {
      flagged(sound.getKey(), sound.getValue());
    }
  }

  private void flagged(String name, Path sound) throws IOException, InterruptedException {
    Heard heard = server.hear(sound);
    target(
        heard.isFlagged() || heard.text().isEmpty(),
        "Flagged as not English: %s (%.2f)",
        name,
        heard.logProbability());
  }

  private void target(boolean reached, String format, Object... values) {
    met &= reached;
    print((reached ? "ok     " : "MISSED ") + format, values);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static void delete(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.list(directory)) {
      files = paths.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(directory);
  }
}
