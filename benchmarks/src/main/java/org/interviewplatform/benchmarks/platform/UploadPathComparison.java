package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.material.Recording;

/** The same files through the API and past it, in turns. */
final class UploadPathComparison {
  private static final int WARM_UP = 5;
  private static final int FILES = 15;
  private static final double MEBI = 1 << 20;

  private final Bench bench;
  private final Interview interview;
  private final DirectStorage storage;

  UploadPathComparison(Bench bench) {
    this.bench = bench;
    this.interview = bench.interview(1);
    this.storage = new DirectStorage(bench.platform().environment());
  }

  void run() {
    List<Double> through = new ArrayList<>();
    List<Double> past = new ArrayList<>();
    byte[] shared = LoadFile.randomBytes();
    for (int file = 0; file < WARM_UP + FILES; file++) {
      Recording recording = file(shared, file);
      double ours = send(recording);
      double direct = put(recording, "benchmark/" + file);
      if (file >= WARM_UP) {
        through.add(ours);
        past.add(direct);
      }
    }
    double ours = LoadFile.SIZE / MEBI / Bench.quantile(through, 0.5);
    double direct = LoadFile.SIZE / MEBI / Bench.quantile(past, 0.5);
    print(
        "Through the API %.0f MiB/s, minio-java %.0f MiB/s, ratio %.2f (medians of %d)",
        ours, direct, ours / direct, FILES);
  }

  private Recording file(byte[] shared, int number) {
    ByteBuffer.wrap(shared).putLong(-1L - number);
    try {
      Path file = bench.directory().resolve("file-" + number);
      return new Recording(Files.write(file, shared), "video/webm");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double send(Recording recording) {
    Candidate candidate = bench.candidate(interview);
    String digest = recording.digest();
    long began = System.nanoTime();
    candidate.answer(0, recording, Candidate.newKey(), digest).expect(201);
    return Bench.secondsSince(began);
  }

  private double put(Recording recording, String key) {
    long began = System.nanoTime();
    storage.put(key, recording.file());
    return Bench.secondsSince(began);
  }
}
