package org.interviewplatform.systemtests.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interviewplatform.systemtests.running.Home;

/** Real people reading aloud, with what they read, where such recordings are at hand. */
public final class Speech {

  private static final String PROPERTY = "interview-platform.speech";
  private static final String USUAL = "../shared/speech";
  private static final String GROUP = "ljspeech";

  private final List<Clip> clips;

  private Speech(List<Clip> clips) {
    this.clips = clips;
  }

  /** The recordings beside the project, or where the property says; empty where there are none. */
  public static Optional<Speech> find() {
    String given = System.getProperty(PROPERTY, "");
    Path directory = given.isEmpty() ? Home.directory().resolve(USUAL) : Path.of(given);
    if (!Files.exists(directory.resolve("references.tsv"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Speech(
              Clip.read(directory).stream().filter(clip -> clip.group().equals(GROUP)).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why a test that needs it is skipped. */
  public static String absence() {
    return "there is no recorded speech at " + USUAL + "; set -D" + PROPERTY;
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
