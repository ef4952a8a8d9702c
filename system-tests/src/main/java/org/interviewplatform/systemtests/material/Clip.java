package org.interviewplatform.systemtests.material;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interviewplatform.systemtests.client.Json;

/**
 * A recording and what was said in it.
 *
 * @param id name
 * @param group where it comes from
 * @param seconds duration
 * @param file the sound
 * @param reference what was said
 */
public record Clip(String id, String group, double seconds, Path file, String reference) {

  private static final Pattern TIME = Pattern.compile("time=(\\d+):(\\d+):([\\d.]+)");

  /** Those that {@code references.tsv} in the directory lists. */
  public static List<Clip> read(Path directory) {
    return lines(directory.resolve("references.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Clip(
                    cells[0],
                    cells[1],
                    Double.parseDouble(cells[2]),
                    directory.resolve(cells[0] + ".flac"),
                    cells[5]))
        .toList();
  }

  /** The sound of the demo videos that {@code answers.json} in the directory lists. */
  static List<Clip> readDemo(Path directory, Ffmpeg ffmpeg) {
    List<Clip> clips = new ArrayList<>();
    for (JsonNode answer : Json.read(directory.resolve("answers.json")).path("answers")) {
      String name = answer.path("file").asText();
      Path sound = directory.resolve(name + ".flac");
      String said = ffmpeg.run("-i " + directory.resolve(name) + " -vn -ac 1 " + sound);
      clips.add(new Clip(name, "demo", seconds(said), sound, answer.path("text").asText()));
    }
    return clips;
  }

  /** The length of what FFmpeg wrote, from the last of its progress reports. */
  private static double seconds(String said) {
    double seconds = 0;
    for (Matcher time = TIME.matcher(said); time.find(); ) {
      seconds =
          Integer.parseInt(time.group(1)) * 3600
              + Integer.parseInt(time.group(2)) * 60
              + Double.parseDouble(time.group(3));
    }
    return seconds;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
