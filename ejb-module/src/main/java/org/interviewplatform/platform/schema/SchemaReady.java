package org.interviewplatform.platform.schema;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Opens when the migrations are through. Whatever starts by itself (consumers, relay, runners)
 * waits here first: the server starts some of it before the application.
 */
@ApplicationScoped
public class SchemaReady {
  private final CountDownLatch latch = new CountDownLatch(1);

  /** Called once, by the migration. */
  public void open() {
    latch.countDown();
  }

  /** Whether the migrations are through. */
  public boolean isOpen() {
    return latch.getCount() == 0;
  }

  /** Waits for it; tells whether it opened in that time. */
  public boolean await(Duration patience) {
    try {
      return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
