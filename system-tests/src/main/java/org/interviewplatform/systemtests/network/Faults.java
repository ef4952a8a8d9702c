package org.interviewplatform.systemtests.network;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong in a {@link FaultyNetwork}; nothing, until said so. */
public final class Faults {
  private static final DateTimeFormatter SIGNED_AT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Which of the parts is refused: the first, the fourth, the seventh. */
  private static final int EVERY = 3;

  private final AtomicInteger parts = new AtomicInteger();
  private volatile boolean refusesAThird;
  private volatile String expiredUntil = "";
  private volatile long bytesPerSecond = Long.MAX_VALUE;

  volatile boolean cut;

  Faults() {}

  /** Answers 503 to every third part. */
  public void refuseAThird() {
    parts.set(0);
    refusesAThird = true;
  }

  /** Every signature made up to the end of this time is taken for expired; later ones hold. */
  public void expireSignaturesFor(Duration time) {
    expiredUntil = SIGNED_AT.format(Instant.now().plus(time));
  }

  /** Lets no connection be faster than this. */
  public void throttle(long newBytesPerSecond) {
    bytesPerSecond = newBytesPerSecond;
  }

  /** All is well again, but for expired signatures. */
  public void end() {
    refusesAThird = false;
    bytesPerSecond = Long.MAX_VALUE;
  }

  /** What a part is answered instead of being stored. */
  Optional<String> answerTo(Head request) {
    String origin = request.header("Origin").orElse("*");
    String signed = Put.parameter(request.target(), "X-Amz-Date");
    if (!expiredUntil.isEmpty() && signed.compareTo(expiredUntil) <= 0) {
      return Optional.of(answer("403 Forbidden", origin, "AccessDenied"));
    }
    if (refusesAThird && parts.getAndIncrement() % EVERY == 0) {
      return Optional.of(answer("503 Service Unavailable", origin, "SlowDown"));
    }
    return Optional.empty();
  }

  long nanosFor(int bytes) {
    return bytesPerSecond == Long.MAX_VALUE ? 0 : bytes * 1_000_000_000L / bytesPerSecond;
  }

  private static String answer(String status, String origin, String code) {
    String body = "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code></Error>";
    return "HTTP/1.1 "
        + status
        + "\r\nAccess-Control-Allow-Origin: "
        + origin
        + "\r\nContent-Type: application/xml\r\nContent-Length: "
        + body.length()
        + "\r\nConnection: close\r\n\r\n"
        + body;
  }
}
