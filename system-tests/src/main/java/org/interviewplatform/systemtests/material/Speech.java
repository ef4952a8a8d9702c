package org.interviewplatform.systemtests.material;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interviewplatform.systemtests.running.Home;

/**
 * Somebody speaking, with what is said: real people reading aloud where such recordings are at
 * hand, else the synthesised voices of the demo videos that the build made.
 */
public final class Speech {

  private static final String PROPERTY = "interview-platform.speech";
  private static final String USUAL = "../shared/speech";
  private static final String GROUP = "ljspeech";

  private final List<Clip> clips;

  private Speech(List<Clip> clips) {
    this.clips = clips;
  }

  /** The best speech there is; empty where there is none at all. */
  static Optional<Speech> find(Ffmpeg ffmpeg) {
    Optional<Speech> recorded = recorded();
    return recorded.isPresent() ? recorded : synthesised(ffmpeg);
  }

  /** The recordings beside the project, or where the property says; empty where there are none. */
  private static Optional<Speech> recorded() {
    String given = System.getProperty(PROPERTY, "");
    Path directory = given.isEmpty() ? Home.directory().resolve(USUAL) : Path.of(given);
    if (!Files.exists(directory.resolve("references.tsv"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Speech(
            Clip.read(directory).stream().filter(clip -> clip.group().equals(GROUP)).toList()));
  }

  private static Optional<Speech> synthesised(Ffmpeg ffmpeg) {
    Path directory = Home.directory().resolve("local-stack/target/demo");
    if (!Files.exists(directory.resolve("answers.json"))) {
      return Optional.empty();
    }
    System.out.println(
        "There is no recorded speech at "
            + USUAL
            + "; the synthesised voices of the demo take its place.");
    return Optional.of(new Speech(Clip.readDemo(directory, ffmpeg)));
  }

  /** Why a test that needs it is skipped. */
  public static String absence() {
    return "there is no recorded speech at " + USUAL + " (set -D" + PROPERTY + "), no demo video";
  }

  /** Consecutive clips of one reader, at least so long together. */
  public Passage passage(int first, double seconds) {
    List<Clip> chosen = new ArrayList<>();
    double sum = 0;
    for (int at = first; sum < seconds; at++) {
      Clip clip = clips.get(at % clips.size());
      chosen.add(clip);
      sum += clip.seconds();
    }
    return new Passage(chosen);
  }

  /** Something read aloud, clip after clip. */
  public record Passage(List<Clip> clips) {

    /** Its length. */
    public double seconds() {
      return clips.stream().mapToDouble(Clip::seconds).sum();
    }

    /** What is said. */
    public String text() {
      return clips.stream().map(Clip::reference).collect(Collectors.joining(" "));
    }
  }
}
