package org.interviewplatform.systemtests.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  /** Those that {@code references.tsv} in the directory lists. */
  public static List<Clip> read(Path directory) throws IOException {
    return Files.readAllLines(directory.resolve("references.tsv")).stream()
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
}
