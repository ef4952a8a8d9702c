package org.interviewplatform.batch.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.ModelBudgetService;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.analysis.ModelCallService;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.error.DomainException;

/** What transcribing costs: counted up to the last word, and within the month's budget. */
@ApplicationScoped
class SpeechMeter {
  private static final double MILLIS = 1000;

  /** How long an answer is shows only once it was heard. */
  private static final long LEAST = 1;

  private final ModelCallService calls;
  private final ModelBudgetService budget;
  private final Settings settings;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected SpeechMeter() {
    this(null, null, null);
  }

  @Inject
  SpeechMeter(ModelCallService calls, ModelBudgetService budget, Settings settings) {
    this.calls = calls;
    this.budget = budget;
    this.settings = settings;
  }

  /** Where speech costs nothing, it needs no budget. */
  public void requireBudget() {
    if (ModelPrices.of(settings).speech() > 0 && !budget.allows(LEAST)) {
      throw new DomainException(AiError.BUDGET_USED, "This month's budget for models is used up.");
    }
  }

  public void record(MediaId media, TranscriptText heard, long latencyMillis) {
    ModelEndpoint endpoint = ModelEndpoint.transcription(settings);
    calls.record(
        new ModelCallDetails(
            ModelCallDetails.Purpose.TRANSCRIPTION,
            Optional.of(media),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            endpoint.baseUrl().toString(),
            heard.engine(),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            ModelPrices.of(settings).speech(seconds(heard)),
            latencyMillis,
            ModelCallDetails.OK,
            Optional.empty()));
  }

  private static double seconds(TranscriptText heard) {
    List<Segment> segments = heard.segments();
    return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).endMillis() / MILLIS;
  }
}
