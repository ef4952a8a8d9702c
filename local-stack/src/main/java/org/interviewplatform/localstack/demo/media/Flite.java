package org.interviewplatform.localstack.demo.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Flite synthesizer as WebAssembly in Node.js, with a voice for each demo person. */
final class Flite {

  /** Female, male, a higher female one, and a Scottish male. */
  private static final List<List<String>> VOICES =
      List.of(
          List.of("-voice", "slt", "--setf", "duration_stretch=1.05"),
          List.of("-voice", "rms"),
          List.of("-voice", "slt", "--setf", "f0_shift=1.15", "--setf", "duration_stretch=1.08"),
          List.of("-voice", "awb"));

  private final Path wasm;

  Flite(Path wasm) {
    this.wasm = wasm;
  }

  /** Speaks; the directory holds whatever is needed on the way. */
  Speech speak(String text, int person, Path directory) throws IOException {
    Path script = directory.resolve("speak.mjs");
    try (InputStream in = Flite.class.getResourceAsStream("speak.mjs")) {
      Files.write(script, in == null ? new byte[0] : in.readAllBytes());
    }
    List<String> command =
        new ArrayList<>(List.of("node", "--no-warnings", script.toString(), wasm.toString()));
    command.add(directory.toString());
    command.addAll(VOICES.get(person % VOICES.size()));
    Process process =
        Programs.start(
            new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD),
            directory,
            "Node.js is needed to make the demo videos: install it.");
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Programs.finish(process, command, directory);
    return Speech.read(sentences(directory));
  }

  private static List<Path> sentences(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".wav")).sorted().toList();
    }
  }
}
