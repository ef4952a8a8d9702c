package org.interviewplatform.batch.analysis;

import java.util.Optional;
import org.interviewplatform.analysis.Assessment;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.analysis.ModelCallDetails.Purpose;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaId;

/** What a call to a chat model is about. */
record CallSubject(
    Purpose purpose,
    Optional<MediaId> media,
    Optional<CompetencyId> competency,
    Optional<Assessment.Mode> mode,
    int run) {

  ModelCallDetails answered(
      ChatModel model,
      ChatModel.Question question,
      ChatModel.Reply reply,
      long cost,
      long latency,
      String outcome) {
    return details(
        model,
        question,
        reply.model(),
        new long[] {reply.promptTokens(), reply.completionTokens(), cost, latency},
        outcome,
        Optional.of(reply.content()));
  }

  ModelCallDetails failed(ChatModel model, ChatModel.Question question, String code, long latency) {
    return details(
        model, question, model.name(), new long[] {0, 0, 0, latency}, code, Optional.empty());
  }

  private ModelCallDetails details(
      ChatModel model,
      ChatModel.Question question,
      String named,
      long[] figures,
      String outcome,
      Optional<String> raw) {
    return new ModelCallDetails(
        purpose,
        media,
        competency,
        mode,
        Optional.of(run),
        model.server(),
        named,
        Optional.of(question.hash()),
        Optional.of(question.seed()),
        figures[0],
        figures[1],
        figures[2],
        figures[3],
        outcome,
        raw);
  }
}
