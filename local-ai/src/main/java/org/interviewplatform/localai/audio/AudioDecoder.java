package org.interviewplatform.localai.audio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Turns a file of any supported kind into samples. */
public final class AudioDecoder {

  private final FfmpegDecoder ffmpeg;
  private final long maximumSamples;

  /**
   * A decoder with limits.
   *
   * @param ffmpeg path or name of the executable; only needed for what is not plain WAV
   * @param timeout how long decoding one file may take
   * @param longest longer recordings are refused
   */
  public AudioDecoder(String ffmpeg, Duration timeout, Duration longest) {
    this.ffmpeg = new FfmpegDecoder(ffmpeg, timeout);
    this.maximumSamples = longest.toSeconds() * Samples.RATE;
  }

  /** Whether the file begins like one of the supported kinds; a cheap look before any work. */
  public static boolean looksLikeAudio(Path file) throws IOException {
    return kind(file).isPresent();
  }

  /** Decodes a whole file. */
  public Samples decode(Path file) throws IOException, UnreadableAudioException {
    AudioKind kind =
        kind(file)
            .orElseThrow(
                () ->
                    new UnreadableAudioException(
                        "The file is not audio. Supported: flac, mp3, mp4, m4a, ogg, wav, webm."));
    if (kind == AudioKind.WAV) {
      Optional<Samples> samples = wav(file);
      if (samples.isPresent()) {
        return samples.get();
      }
    }
    return ffmpeg.decode(file, kind, maximumSamples);
  }

  private Optional<Samples> wav(Path file) throws IOException, UnreadableAudioException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return new WavFile(in, Files.size(file), maximumSamples).read();
    }
  }

  private static Optional<AudioKind> kind(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return AudioKind.of(in.readNBytes(AudioKind.MAGIC));
    }
  }
}
