package org.interviewplatform.localai.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Decodes compressed audio in a child process that may read one file and write to one pipe.
 *
 * <p>The format is forced and the protocols are limited, so that a prepared file can make it open
 * neither another file nor an address; time and output are bounded.
 */
final class FfmpegDecoder {

  private static final int LONGEST_MESSAGE = 300;

  private final String executable;
  private final Duration timeout;

  FfmpegDecoder(String executable, Duration timeout) {
    this.executable = executable;
    this.timeout = timeout;
  }

  Samples decode(Path file, AudioKind kind, long maximumSamples)
      throws IOException, UnreadableAudioException {
    Path messages = file.resolveSibling(file.getFileName() + ".messages");
    try {
      return decode(start(file, kind, messages), maximumSamples, messages);
    } finally {
      Files.deleteIfExists(messages);
    }
  }

  private Process start(Path file, AudioKind kind, Path messages) throws IOException {
    try {
      return new ProcessBuilder(command(file, kind)).redirectError(messages.toFile()).start();
    } catch (IOException e) {
      throw new IOException(
          "FFmpeg is needed for " + kind + " and was not found: " + executable, e);
    }
  }

  private List<String> command(Path file, AudioKind kind) {
    return List.of(
        executable,
        "-nostdin",
        "-hide_banner",
        "-loglevel",
        "error",
        "-threads",
        "1",
        "-protocol_whitelist",
        "file,pipe",
        "-f",
        kind.demuxer(),
        "-i",
        "file:" + file,
        "-map",
        "0:a:0",
        "-vn",
        "-sn",
        "-dn",
        "-ac",
        "1",
        "-ar",
        "" + Samples.RATE,
        "-f",
        "s16le",
        "pipe:1");
  }

  private Samples decode(Process process, long maximumSamples, Path messages)
      throws IOException, UnreadableAudioException {
    AtomicBoolean late = new AtomicBoolean();
    CompletableFuture<Void> alarm =
        CompletableFuture.runAsync(
            () -> {
              late.set(true); // before the process ends of it
              process.destroyForcibly();
            },
            CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
    try (InputStream out = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
      Samples samples = read(out, maximumSamples);
      boolean failed = process.waitFor() != 0;
      if (failed && late.get()) {
        throw new UnreadableAudioException("Decoding takes longer than " + timeout + ".");
      }
      if (failed && samples.length() == 0) {
        throw new UnreadableAudioException("The audio cannot be decoded: " + first(messages));
      }
      return samples;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while decoding", e);
    } finally {
      alarm.cancel(true);
      process.destroyForcibly();
    }
  }

  private static Samples read(InputStream in, long maximumSamples)
      throws IOException, UnreadableAudioException {
    SampleSink sink = new SampleSink(maximumSamples, 0);
    for (int low = in.read(); low >= 0; low = in.read()) {
      sink.add((short) (low | in.read() << 8));
    }
    return sink.finish();
  }

  private static String first(Path messages) throws IOException {
    String text = new String(Files.readAllBytes(messages), StandardCharsets.UTF_8);
    String line = text.lines().findFirst().orElse("no reason given");
    return line.substring(0, Math.min(line.length(), LONGEST_MESSAGE));
  }
}
