package org.interviewplatform.benchmarks.platform;

import static org.interviewplatform.benchmarks.platform.Bench.print;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Reply;

/**
 * Two hundred candidates who send 25 MiB each at the same time, in parts that go to the object
 * storage directly: whether every byte is there afterwards, and what that costs the application
 * server in memory. And files sent through it, over the same files put by the storage's client.
 */
public final class CandidateLoadBenchmark {
  private static final int CANDIDATES = 200;
  private static final int TRIES = 5;
  private static final double MEBI = 1 << 20;

  private final Bench bench;
  private final Interview interview;
  private final byte[] shared = LoadFile.randomBytes();
  private final AtomicInteger retries = new AtomicInteger();
  private final CountDownLatch half = new CountDownLatch(CANDIDATES / 2);

  private CandidateLoadBenchmark(Bench bench) {
    this.bench = bench;
    this.interview = bench.interview(1);
  }

  /** Takes no arguments. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    try (Bench bench = Bench.open()) {
      new UploadPathComparison(bench).run();
      new CandidateLoadBenchmark(bench).run();
    }
  }

  private void run() throws InterruptedException, ExecutionException {
    ExecutorService crowd = Executors.newFixedThreadPool(CANDIDATES);
    try {
      List<Candidate> candidates = new ArrayList<>();
      for (int number = 0; number < CANDIDATES; number++) {
        candidates.add(bench.candidate(interview));
      }
      long before = LiveHeap.bytes(bench.platform().liberty());
      long began = System.nanoTime();
      List<Future<String>> sent =
          IntStream.range(0, CANDIDATES)
              .mapToObj(number -> crowd.submit(() -> send(candidates.get(number), number)))
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
    double sent = CANDIDATES * (double) LoadFile.SIZE / MEBI;
    print(
        "%d candidates at once: %.0f MiB in %.1f s (%.0f MiB/s), %d parts sent again, %d of %d"
            + " files lost or changed, heap grew by %.1f MiB (ratio to 64 MiB: %.2f)",
        CANDIDATES,
        sent,
        seconds,
        sent / seconds,
        retries.get(),
        lost.size(),
        announced.size(),
        growth / MEBI,
        growth / MEBI / 64);
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
    half.countDown();
    return sha256;
  }

  /** As the candidate page does: signed anew for each try. */
  private void put(Candidate candidate, String path, LoadFile file, int part) {
    Http http = new Http(bench.platform().address());
    for (int attempt = 1; ; attempt++) {
      Map<String, Object> wish = Map.of("partNumbers", List.of(part));
      JsonNode signed = candidate.post(path + "/parts", wish).expect(200).json();
      String url = signed.path("parts").path(0).path("url").asText();
      Reply reply = http.send("PUT", url, Map.of(), file.part(part));
      if (reply.status() == 200) {
        return;
      }
      if (attempt == TRIES) {
        throw new IllegalStateException("Part " + part + " was answered " + reply.status());
      }
      retries.incrementAndGet();
    }
  }
}
