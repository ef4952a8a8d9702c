package org.interviewplatform.systemtests.model;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What goes wrong at a server of the tests: first what was queued, once for each request, then what
 * lasts until it is mended.
 *
 * @param <F> the kinds of faults, one of which is none
 */
final class FaultPlan<F> {
  private final Queue<F> next = new ConcurrentLinkedQueue<>();
  private final F none;
  private volatile F lasting;

  FaultPlan(F none) {
    this.none = none;
    this.lasting = none;
  }

  void failNext(List<F> faults) {
    next.addAll(faults);
  }

  void fail(F fault) {
    lasting = fault;
  }

  void mend() {
    next.clear();
    lasting = none;
  }

  /** What goes wrong with this request. */
  F take() {
    F queued = next.poll();
    return queued == null ? lasting : queued;
  }
}
