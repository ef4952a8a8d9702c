package org.interviewplatform.benchmarks.speech;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.systemtests.material.Clip;

/** Sounds in which nobody speaks English. */
final class MadeSounds {

  private static final int RATE = 16_000;
  private static final int SECONDS = 20;

  /** The same thought in languages the model does not know. */
  private static final Map<String, String> FOREIGN =
      Map.of(
          "ru",
              "Я работал в службе поддержки три года и помогал клиентам решать сложные проблемы. "
                  + "Самым трудным был случай, когда сервер не отвечал целую ночь.",
          "de",
              "Ich habe drei Jahre im Kundendienst gearbeitet und vielen Menschen bei schwierigen "
                  + "Fragen geholfen. Am schwersten war die Nacht, in der nichts mehr ging.",
          "fr",
              "J'ai travaillé trois ans au service client et j'ai aidé beaucoup de personnes. "
                  + "Le plus difficile, c'était la nuit où plus rien ne fonctionnait.",
          "es",
              "Trabajé tres años en atención al cliente y ayudé a muchas personas con problemas. "
                  + "Lo más difícil fue la noche en que nada funcionaba.");

  private final Path directory;

  MadeSounds(Path directory) {
    this.directory = directory;
  }

  /** Recordings that hold no speech at all. */
  Map<String, Path> silent() throws IOException {
    Random random = new Random(1);
    Map<String, Path> sounds = new LinkedHashMap<>();
    sounds.put("digital silence", wav("silence", i -> 0));
    sounds.put("quiet noise", wav("noise", i -> 0.003 * random.nextGaussian()));
    sounds.put("loud noise", wav("loud", i -> 0.1 * random.nextGaussian()));
    sounds.put("mains hum", wav("hum", i -> 0.05 * Math.sin(2 * Math.PI * 50 * i / RATE)));
    sounds.put("clicks", wav("clicks", i -> i % 7001 < 30 ? 0.5 : 0));
    return sounds;
  }

  /** Empty when the machine has no espeak-ng. */
  Map<String, Path> foreign() throws IOException, InterruptedException {
    Map<String, Path> sounds = new LinkedHashMap<>();
    for (Map.Entry<String, String> text : FOREIGN.entrySet()) {
      Path file = directory.resolve(text.getKey() + ".wav");
      if (run("espeak-ng", "-v", text.getKey(), "-w", file.toString(), text.getValue())) {
        sounds.put("synthetic " + text.getKey(), file);
      }
    }
    return sounds;
  }

  /** Real voices, played backwards: speech in no language. Empty when the machine has no FFmpeg. */
  Map<String, Path> backwards(List<Clip> clips) throws IOException, InterruptedException {
    Map<String, Path> sounds = new LinkedHashMap<>();
    for (Clip clip : clips) {
      Path file = directory.resolve("backwards-" + clip.id() + ".wav");
      if (run(
          "ffmpeg",
          "-v",
          "error",
          "-i",
          clip.file().toString(),
          "-af",
          "areverse",
          file.toString())) {
        sounds.put("backwards " + clip.id(), file);
      }
    }
    return sounds;
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private interface Wave {
    double at(int sample);
  }

  private Path wav(String name, Wave wave) throws IOException {
    ByteBuffer data = ByteBuffer.allocate(SECONDS * RATE * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < SECONDS * RATE; i++) {
      data.putShort((short) (Math.max(-1, Math.min(1, wave.at(i))) * 32767));
    }
    ByteBuffer header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
    header.put(ascii("RIFF")).putInt(36 + data.capacity()).put(ascii("WAVEfmt ")).putInt(16);
    header.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
    header.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(data.capacity());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(header.array());
    file.writeBytes(data.array());
    return Files.write(directory.resolve(name + ".wav"), file.toByteArray());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
