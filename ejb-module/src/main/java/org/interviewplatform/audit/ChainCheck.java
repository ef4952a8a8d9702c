package org.interviewplatform.audit;

import java.util.List;
import java.util.Optional;

/** Follows a chain from its beginning and stops where it does not hold. */
final class ChainCheck {
  private Seal last = Seal.NONE;
  private Optional<Break> found = Optional.empty();
  private Optional<Seal> noted;

  /** Follows it from its beginning; the seal noted must be in it. */
  ChainCheck(Optional<Seal> noted) {
    this.noted = noted;
  }

  /** The seals that follow; tells whether the chain holds so far. */
  boolean follow(List<SealedEntry> following) {
    for (SealedEntry next : following) {
      found = fault(next).map(fault -> new Break(fault, next.seal().place(), next.seal().entry()));
      if (found.isPresent()) {
        return false;
      }
      last = next.seal();
      noted = noted.filter(seal -> !seal.isAs(next.seal()));
    }
    return true;
  }

  Seal last() {
    return last;
  }

  /** Where it does not hold; once everything was followed, also that what was noted is missing. */
  Optional<Break> found() {
    return found.or(
        () -> noted.map(seal -> new Break(Break.Fault.NOT_AS_NOTED, seal.place(), seal.entry())));
  }

  private Optional<Break.Fault> fault(SealedEntry next) {
    if (next.seal().place() != last.place() + 1) {
      return Optional.of(Break.Fault.SEAL_MISSING);
    }
    if (next.entry().isEmpty()) {
      return Optional.of(Break.Fault.ENTRY_MISSING);
    }
    String right = next.entry().get().sealBehind(last.hash());
    return right.equals(next.seal().hash()) ? Optional.empty() : Optional.of(Break.Fault.ALTERED);
  }
}
