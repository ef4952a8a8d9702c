package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Interview;

/**
 * Two hundred candidates who send 25 MiB each at the same time, in parts that go to the object
 * storage directly: whether every byte is there afterwards, and what that costs the application
 * server in memory. And files sent through it, over the same files put by the storage's client.
 */
public final class CandidateLoadBenchmark {
  private static final String CANDIDATES = "200";
  private static final int TRIES = 5;
  private static final double MEBI = 1 << 20;

  private final Bench bench;
  private final Interview interview;
  private final byte[] shared = LoadFile.randomBytes();
  private final HttpClient storage = HttpClient.newHttpClient();
  private final AtomicInteger retries = new AtomicInteger();
  private final int crowdSize;
  private final CountDownLatch half;

  private CandidateLoadBenchmark(Bench bench, int crowdSize) {
    this.bench = bench;
    this.crowdSize = crowdSize;
    this.half = new CountDownLatch(crowdSize / 2);
    this.interview = bench.interview(1);
  }

  /** Takes another number of candidates, if wanted. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int crowdSize = Integer.parseInt(arguments.length > 0 ? arguments[0] : CANDIDATES);
    try (Bench bench = Bench.open()) {
      new UploadPathComparison(bench).run();
      new CandidateLoadBenchmark(bench, crowdSize).run();
    }
  }

  private void run() throws InterruptedException, ExecutionException {
    ExecutorService crowd = Executors.newFixedThreadPool(crowdSize);
    try {
      List<Candidate> candidates = new ArrayList<>();
      for (int number = 0; number < crowdSize; number++) {
        candidates.add(bench.candidate(interview));
      }
      long before = LiveHeap.bytes(bench.platform().liberty());
      long began = System.nanoTime();
      List<Future<String>> sent =
          IntStream.range(0, crowdSize)
              .mapToObj(number -> crowd.submit(() -> sendAndCount(candidates.get(number), number)))
              .toList();
      half.await();
      long during = LiveHeap.bytes(bench.platform().liberty());
      Set<String> announced = new HashSet<>();
      for (Future<String> each : sent) {
        announced.add(each.get());
      }
      double seconds = Bench.secondsSince(began);
      long after = LiveHeap.bytes(bench.platform().liberty());
      tell(announced, seconds, Math.max(during, after) - before);
    } finally {
      crowd.shutdownNow();
    }
  }

  private void tell(Set<String> announced, double seconds, long growth) {
    Set<String> lost = new HashSet<>(announced);
    lost.removeAll(new DirectStorage(bench.platform().environment()).checksums());
    double sent = crowdSize * (double) LoadFile.SIZE / MEBI;
    print(
        "%d candidates at once: %.0f MiB in %.1f s (%.0f MiB/s), %d parts sent again, %d of %d"
            + " files lost or changed, heap grew by %.1f MiB (ratio to 64 MiB: %.2f)",
        crowdSize,
        sent,
        seconds,
        sent / seconds,
        retries.get(),
        lost.size(),
        announced.size(),
        growth / MEBI,
        growth / MEBI / 64);
  }

  private String sendAndCount(Candidate candidate, int number) {
    try {
      return send(candidate, number);
    } finally {
      half.countDown();
    }
  }

  private String send(Candidate candidate, int number) {
    LoadFile file = new LoadFile(shared, number);
    String question = interview.questions().get(0);
    Map<String, String> wish = Map.of("questionId", question, "contentType", "video/webm");
    JsonNode upload = candidate.post("/api/public/uploads", wish).expect(201).json();
    String path = "/api/public/uploads/" + upload.path("uploadId").asText();
    for (int part = 1; part <= LoadFile.PARTS; part++) {
      put(candidate, path, file, part);
    }
    String sha256 = file.sha256();
    Map<String, Object> content = Map.of("size", LoadFile.SIZE, "sha256", sha256);
    candidate.post(path + "/complete", content).expect(200);
    return sha256;
  }

  /** As the candidate page does: tried again, and signed anew for each try. */
  private void put(Candidate candidate, String path, LoadFile file, int part) {
    for (int attempt = 1; !put(sign(candidate, path, part), file.part(part)); attempt++) {
      if (attempt == TRIES) {
        throw new IllegalStateException("Part " + part + " is not taken.");
      }
      retries.incrementAndGet();
    }
  }

  private static URI sign(Candidate candidate, String path, int part) {
    Map<String, Object> wish = Map.of("partNumbers", List.of(part));
    JsonNode signed = candidate.post(path + "/parts", wish).expect(200).json();
    return URI.create(signed.path("parts").path(0).path("url").asText());
  }

  private boolean put(URI target, BodyPublisher part) {
    HttpRequest request = HttpRequest.newBuilder(target).PUT(part).build();
    try {
      return storage.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
