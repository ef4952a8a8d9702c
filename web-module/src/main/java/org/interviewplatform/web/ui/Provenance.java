package org.interviewplatform.web.ui;

import java.util.Optional;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.TranscriptText;

/**
 * What produced what is shown of an answer; each is empty where nothing did.
 *
 * @param transcriber what wrote the transcript
 * @param finder what found the passages
 * @param model what proposed levels
 */
public record Provenance(String transcriber, String finder, String model) {

  static Provenance of(Optional<AnswerAnalysis> analysis) {
    return new Provenance(
        analysis.flatMap(AnswerAnalysis::transcript).map(TranscriptText::engine).orElse(""),
        analysis.stream()
            .flatMap(each -> each.evidence().stream())
            .map(CompetencyEvidence::engine)
            .findFirst()
            .orElse(""),
        analysis.stream()
            .flatMap(each -> each.scores().stream())
            .map(CompetencyScore::engine)
            .findFirst()
            .orElse(""));
  }
}
