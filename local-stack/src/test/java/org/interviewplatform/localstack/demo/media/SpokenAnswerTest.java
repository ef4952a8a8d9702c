package org.interviewplatform.localstack.demo.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenAnswerTest {

  private static final String SCRIPT =
      """
      {"interviews":[
        {"key":"support","candidates":[
          {"key":"maria","name":"Maria","email":"m@example.org","answers":["One.","Two."]}]},
        {"key":"lead","candidates":[
          {"key":"amina","name":"Amina","email":"a@example.org","answers":["Three."]}]}]}
      """;

  @Test
  void everyAnswerOfEveryCandidateGetsAVideo() throws JsonProcessingException {
    List<SpokenAnswer> answers = SpokenAnswer.read(new ObjectMapper().readTree(SCRIPT));
    assertThat(answers)
        .extracting(SpokenAnswer::file)
        .containsExactly("maria-1.webm", "maria-2.webm", "amina-1.webm");
    assertThat(answers).extracting(SpokenAnswer::question).containsExactly(0, 1, 0);
    assertThat(answers).extracting(SpokenAnswer::person).containsExactly(0, 0, 1);
    assertThat(answers.get(2).interview()).isEqualTo("lead");
  }
}
