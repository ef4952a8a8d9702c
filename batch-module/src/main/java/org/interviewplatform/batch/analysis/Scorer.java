package org.interviewplatform.batch.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.Assessment.Mode;
import org.interviewplatform.analysis.ModelCallDetails.Purpose;
import org.interviewplatform.analysis.ModelRating;
import org.interviewplatform.analysis.ModelRating.Run;
import org.interviewplatform.analysis.ScoringMaterial;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.media.MediaId;

/**
 * Asks a chat model for levels: one answer, one competency, three runs. Where something was said to
 * the model, it is asked about the answer with and without it, so that the difference can be shown.
 */
final class Scorer {
  private final ChatModel model;
  private final MeteredChat chat;
  private final ScorePrompt prompt;

  Scorer(ChatModel model, MeteredChat chat, ScorePrompt prompt) {
    this.model = model;
    this.chat = chat;
    this.prompt = prompt;
  }

  List<ModelRating> rate(MediaId media, ScoringMaterial material) {
    List<ModelRating> ratings = new ArrayList<>();
    for (CompetencyDetails competency : material.competencies()) {
      ratings.add(rate(media, material, competency, Mode.SCORED));
      if (material.hasInstructions()) {
        ratings.add(rate(media, material, competency, Mode.SCORED_AS_SPOKEN));
      }
    }
    return ratings;
  }

  private ModelRating rate(
      MediaId media, ScoringMaterial material, CompetencyDetails competency, Mode mode) {
    List<Segment> answer = mode == Mode.SCORED ? material.scored() : material.spoken();
    List<Run> runs = new ArrayList<>();
    String hash = prompt.question(material.question(), competency, answer, 0).hash();
    // of nothing but instructions nothing is left to ask about
    for (int i = 0; i < ScorePrompt.SEEDS.size() && !answer.isEmpty(); i++) {
      CallSubject about =
          new CallSubject(
              Purpose.SCORING,
              Optional.of(media),
              Optional.of(competency.id()),
              Optional.of(mode),
              i + 1);
      ChatModel.Question question =
          prompt.question(material.question(), competency, answer, ScorePrompt.SEEDS.get(i));
      runs.add(chat.ask(question, about, ScoreReading::read));
    }
    return new ModelRating(competency.id(), mode, model.name(), hash, runs);
  }
}
