package org.interviewplatform.batch.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.Assessment.Mode;
import org.interviewplatform.analysis.Drift;
import org.interviewplatform.analysis.ModelCallDetails.Purpose;
import org.interviewplatform.analysis.ModelFingerprint;
import org.interviewplatform.analysis.ModelRating;
import org.interviewplatform.analysis.ModelRating.Run;
import org.interviewplatform.analysis.ScoringMaterial;

/**
 * Tries a model on answers whose levels are known, exactly as it would score any other answer: with
 * what was spoken to it left out, three runs, quotes checked.
 */
final class ModelGate {
  private final ChatModel model;
  private final ScorePrompt prompt;
  private final String promptHash;
  private final KnownAnswers known = KnownAnswers.read();

  ModelGate(ChatModel model, ScorePrompt prompt, String promptHash) {
    this.model = model;
    this.prompt = prompt;
    this.promptHash = promptHash;
  }

  /** What has to be tried anew when it changes. */
  ModelFingerprint fingerprint() {
    return new ModelFingerprint(model.server(), model.name(), promptHash, known.version());
  }

  Drift tryOn(MeteredChat chat) {
    return new Drift(known.trials().stream().map(trial -> answer(chat, trial)).toList());
  }

  private Drift.Answer answer(MeteredChat chat, KnownAnswers.Trial trial) {
    ScoringMaterial material = trial.material();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < ScorePrompt.SEEDS.size() && !material.scored().isEmpty(); i++) {
      CallSubject about =
          new CallSubject(
              Purpose.MODEL_CHECK, Optional.empty(), Optional.empty(), Optional.empty(), i + 1);
      ChatModel.Question question =
          prompt.question(
              material.question(),
              material.competencies().get(0),
              material.scored(),
              ScorePrompt.SEEDS.get(i));
      runs.add(chat.ask(question, about, ScoreReading::read));
    }
    ModelRating rating =
        new ModelRating(
            material.competencies().get(0).id(), Mode.SCORED, model.name(), promptHash, runs);
    return Drift.Answer.of(trial.known().name(), trial.known().level(), material, rating);
  }
}
