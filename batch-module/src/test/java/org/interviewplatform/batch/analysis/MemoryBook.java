package org.interviewplatform.batch.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.ModelCallDetails;

/** A {@link CallBook} that keeps its calls in a list, over all attempts of a job. */
final class MemoryBook implements CallBook {
  final List<ModelCallDetails> calls = new ArrayList<>();
  boolean agreed = true;
  long cap = Long.MAX_VALUE / 2;

  @Override
  public Optional<ModelCallDetails> answered(String promptHash, long seed) {
    return calls.stream()
        .filter(call -> call.outcome().equals(ModelCallDetails.OK))
        .filter(call -> call.promptHash().equals(Optional.of(promptHash)))
        .filter(call -> call.seed().equals(Optional.of(seed)))
        .findFirst();
  }

  @Override
  public boolean allows(long micros) {
    return spent() + micros <= cap;
  }

  long spent() {
    return calls.stream().mapToLong(ModelCallDetails::costMicros).sum();
  }

  @Override
  public void record(ModelCallDetails call) {
    calls.add(call);
  }

  @Override
  public boolean isAgreed() {
    return agreed;
  }
}
