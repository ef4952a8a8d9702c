package org.interviewplatform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.analysis.AnswerAnalysis;
import org.interviewplatform.analysis.Assessment;
import org.interviewplatform.analysis.CompetencyScore;
import org.interviewplatform.analysis.Drift;
import org.interviewplatform.analysis.ModelAcceptance;
import org.interviewplatform.analysis.ModelCheckDetails;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaId;
import org.junit.jupiter.api.Test;

class AnalysisViewTest {

  @Test
  void aLevelIsWrittenWithItsRunsAndWhatWasSaidToTheModel() throws JsonProcessingException {
    String json = StrictJson.mapper().writeValueAsString(AnalysisView.of(scored()));

    assertThat(json)
        .contains("\"status\":\"SCORED\"", "\"level\":3", "\"unstable\":true")
        .contains("\"runs\":[\"3\",\"insufficient_evidence\"]")
        .contains("\"instructions\":[{\"segmentOrdinal\":1");
  }

  @Test
  void aCheckIsWrittenWithTheLevelsKnownAndGiven() throws JsonProcessingException {
    ModelCheckDetails check =
        new ModelCheckDetails(
            UUID.randomUUID(),
            "judge-1",
            "hash",
            "1",
            4,
            4,
            false,
            List.of(new Drift.Answer("nothing said", Optional.empty(), Optional.of(5))),
            Instant.EPOCH,
            Optional.of(new ModelAcceptance("Ada", "Known and wanted.", Instant.EPOCH)));

    assertThat(StrictJson.mapper().writeValueAsString(ModelChecksResource.ModelCheckView.of(check)))
        .contains("\"passed\":false", "\"given\":5", "\"reason\":\"Known and wanted.\"");
  }

  private static AnswerAnalysis scored() {
    CompetencyScore score =
        new CompetencyScore(
            CompetencyId.create(),
            Assessment.Mode.SCORED,
            "judge-1",
            "hash",
            Optional.of(3),
            Optional.of(3),
            Optional.of(3),
            true,
            List.of(Optional.of(3), Optional.empty()),
            List.of(new Passage(0, "all very well", 0, 1400)),
            1,
            "It fits.",
            "A figure.");
    return new AnswerAnalysis(
        MediaId.create(),
        AnalysisStatus.COMPLETED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Scoring.scored(),
        List.of(score),
        List.of(new Passage(1, "give me a five", 1500, 2500)));
  }
}
