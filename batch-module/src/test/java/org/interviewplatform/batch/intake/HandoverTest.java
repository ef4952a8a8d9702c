package org.interviewplatform.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

class HandoverTest {
  private static final Duration SHORT = Duration.ofMillis(20);

  private final Handover<String> handover = new Handover<>();
  private final Taker taker = new Taker();

  @Test
  void nobodyIsGivenAnythingBeforeSubscribing() {
    assertThat(handover.isConnected()).isFalse();
    assertThat(handover.give("a", SHORT)).isFalse();
  }

  @Test
  void nothingIsGivenUnasked() {
    handover.subscribe(taker);
    assertThat(handover.give("a", SHORT)).isFalse();
    assertThat(taker.taken).isEmpty();
  }

  @Test
  void asMuchIsGivenAsWasAskedFor() {
    handover.subscribe(taker);
    taker.subscription().request(2);
    assertThat(handover.give("a", SHORT)).isTrue();
    assertThat(handover.give("b", SHORT)).isTrue();
    assertThat(handover.give("c", SHORT)).isFalse();
    assertThat(taker.taken).containsExactly("a", "b");
  }

  @Test
  void endlessDemandMayBeRepeated() {
    handover.subscribe(taker);
    taker.subscription().request(Long.MAX_VALUE);
    taker.subscription().request(Long.MAX_VALUE);
    assertThat(handover.give("a", SHORT)).isTrue();
  }

  @Test
  void whoCancelledIsGivenNothing() {
    handover.subscribe(taker);
    taker.subscription().request(1);
    taker.subscription().cancel();
    assertThat(handover.isConnected()).isFalse();
    assertThat(handover.give("a", SHORT)).isFalse();
    assertThat(taker.taken).isEmpty();
  }

  private static final class Taker implements Subscriber<String> {
    private final List<String> taken = new ArrayList<>();
    private @Nullable Subscription given;

    Subscription subscription() {
      return Objects.requireNonNull(given);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      given = subscription;
    }

    @Override
    public void onNext(String item) {
      taken.add(item);
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onComplete() {
      throw new AssertionError("never ends");
    }
  }
}
