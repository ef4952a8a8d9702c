package org.interviewplatform.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.media.MediaId;

/** Keeps account of every request to a model. */
@ApplicationScoped
@Transactional
public class ModelCallService {
  private final ModelCalls calls;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ModelCallService() {
    this(null, null);
  }

  @Inject
  ModelCallService(ModelCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Keeps one call. */
  public void record(ModelCallDetails call) {
    calls.add(new ModelCall(call, clock.instant()));
  }

  /** The good answer that an earlier attempt paid for. */
  public Optional<ModelCallDetails> answered(
      Optional<MediaId> media, String promptHash, long seed) {
    return calls.answered(media, promptHash, seed).map(ModelCall::details);
  }

  /** All calls about one recording, oldest first. */
  public List<ModelCallDetails> about(MediaId media) {
    return calls.about(media).stream().map(ModelCall::details).toList();
  }
}
