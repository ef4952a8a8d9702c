package org.interviewplatform.batch.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Gives items to one subscriber, on the thread of the giver and only when it asked for them. */
final class Handover<T> implements Publisher<T> {
  private static final int MOST_DEMAND = 1 << 20;

  private final Semaphore demand = new Semaphore(0);
  private volatile @Nullable Subscriber<? super T> subscriber;

  @Override
  public void subscribe(Subscriber<? super T> asking) {
    subscriber = asking;
    asking.onSubscribe(
        new Subscription() {
          @Override
          public void request(long count) {
            demand.release((int) Math.min(count, MOST_DEMAND - demand.availablePermits()));
          }

          @Override
          public void cancel() {
            subscriber = null;
          }
        });
  }

  boolean isConnected() {
    return subscriber != null;
  }

  /** Gives one item; tells whether it was asked for in that time. */
  boolean give(T item, Duration patience) {
    try {
      if (!demand.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    Subscriber<? super T> asking = subscriber;
    if (asking == null) {
      return false;
    }
    asking.onNext(item);
    return true;
  }
}
