package org.interviewplatform.batch.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.analysis.Drift;
import org.interviewplatform.analysis.ModelCheckDetails;
import org.interviewplatform.analysis.ModelFingerprint;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.ScoringMaterial;
import org.interviewplatform.media.MediaId;

/**
 * The scoring mode: asks the chat model that is configured, if there is one and if it was found to
 * score as people do. All reasons for which there is no level end here, each in a sentence.
 */
final class ScoringEngine {
  private final Optional<ChatModel> model;
  private final ChatSettings settings;
  private final ModelPrices prices;
  private final ScorePrompt prompt = new ScorePrompt();

  ScoringEngine(Optional<ChatModel> model, ChatSettings settings, ModelPrices prices) {
    this.model = model;
    this.settings = settings;
    this.prices = prices;
  }

  static ScoringEngine of(ChatSettings settings, ModelPrices prices, ModelServer.Guard guard) {
    Optional<ChatModel> chat =
        settings
            .endpoint()
            .map(endpoint -> new OpenAiChat(new ModelServer(endpoint, guard), settings));
    return new ScoringEngine(chat, settings, prices);
  }

  /** What was found out about models before, and is kept for later. */
  interface Checks {
    Optional<ModelCheckDetails> find(ModelFingerprint print);

    ModelCheckDetails record(ModelFingerprint print, Drift drift, Drift.Bound bound);
  }

  /** Whether there is a chat model at all. */
  boolean isConfigured() {
    return model.isPresent();
  }

  /**
   * Levels for an answer, or the reason why there are none.
   *
   * @param answerBook for calls about the answer
   * @param trialBook for calls that try the model
   * @throws org.interviewplatform.platform.error.DomainException an {@link AiError}
   */
  Scoring.Result score(
      MediaId media,
      ScoringMaterial material,
      CallBook answerBook,
      CallBook trialBook,
      Checks checks) {
    if (model.isEmpty()) {
      return Scoring.Result.without(Scoring.evidenceOnly());
    }
    ModelCheckDetails check = tried(model.get(), trialBook, checks);
    if (!check.mayScore(settings.bound())) {
      return Scoring.Result.without(notApproved(model.get(), check.drift()));
    }
    Scorer scorer = new Scorer(model.get(), metered(model.get(), answerBook), prompt);
    return new Scoring.Result(Scoring.scored(), scorer.rate(media, material));
  }

  /** One job at a time tries it; the others wait and find the result. */
  private synchronized ModelCheckDetails tried(ChatModel chat, CallBook book, Checks checks) {
    ModelGate gate = new ModelGate(chat, prompt, prompt.hash(settings));
    ModelFingerprint print = gate.fingerprint();
    return checks
        .find(print)
        .orElseGet(() -> checks.record(print, gate.tryOn(metered(chat, book)), settings.bound()));
  }

  private MeteredChat metered(ChatModel chat, CallBook book) {
    return new MeteredChat(chat, prices, settings.mostTokens(), book);
  }

  private static Scoring notApproved(ChatModel chat, Drift drift) {
    List<String> worst =
        drift.answers().stream()
            .filter(answer -> !answer.expected().equals(answer.given()))
            .map(Drift.Answer::name)
            .toList();
    return Scoring.withheld(
        AiError.NOT_APPROVED.code(),
        String.format(
            Locale.ROOT,
            "The chat model %s was tried on answers whose levels are known and is off by %.1f"
                + " levels on average, %.0f at most (on %d of %d answers); it may not score.",
            chat.name(),
            drift.mean(),
            drift.worst(),
            worst.size(),
            drift.answers().size()));
  }
}
