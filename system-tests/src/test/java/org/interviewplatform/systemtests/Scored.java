package org.interviewplatform.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.model.ChatServer;
import org.interviewplatform.systemtests.model.Judge;
import org.interviewplatform.systemtests.model.SpeechRelay;
import org.interviewplatform.systemtests.running.LocalPlatform;

/** A running platform that asks a chat model for levels, that model, and its way to speech. */
record Scored(LocalPlatform platform, ChatServer model, SpeechRelay speech) {

  /** A developer may name the data directory of one that already runs with these settings. */
  private static final String PROPERTY = "interview-platform.scored";

  /** Whom the model favours. */
  static final String FRIEND = "heinrich";

  /** How many levels a person and the model must have given before the model is judged by them. */
  static final int LEAST_RATED = 12;

  private static final Judge FIRST = Judge.always("5");

  static Scored begin() {
    String given = System.getProperty(PROPERTY, "");
    return given.isEmpty() ? started() : joined(LocalPlatform.running(Path.of(given)));
  }

  private static Scored started() {
    ChatServer model = new ChatServer(FIRST);
    SpeechRelay speech = new SpeechRelay();
    Map<String, String> settings = new HashMap<>(model.settings());
    settings.putAll(speech.settings());
    settings.put("INTERVIEW_PLATFORM_AI_CHAT_TIMEOUT", "PT2S");
    settings.put("INTERVIEW_PLATFORM_AI_CHAT_CONCURRENCY", "1");
    settings.put("INTERVIEW_PLATFORM_JOBS_SCORE_AGAIN_DELAY", "PT1S");
    settings.put("INTERVIEW_PLATFORM_BILLING_RECONCILIATION", "PT5S");
    settings.put("INTERVIEW_PLATFORM_AI_CHAT_PRICE_INPUT", "1");
    settings.put("INTERVIEW_PLATFORM_AI_CHAT_PRICE_OUTPUT", "1");
    settings.put("INTERVIEW_PLATFORM_REVIEW_LEAST_RATED", String.valueOf(LEAST_RATED));
    Path data = Path.of("target", "scored-data").toAbsolutePath();
    return new Scored(LocalPlatform.start(data, settings), model, speech).hearing();
  }

  private static Scored joined(LocalPlatform platform) {
    String base = platform.environment().getOrDefault(ChatServer.BASE_URL, "");
    ChatServer model = new ChatServer(FIRST, URI.create(base).getPort());
    return new Scored(platform, model, SpeechRelay.of(platform.environment())).hearing();
  }

  private Scored hearing() {
    speech.leadTo(platform.speech());
    return this;
  }

  void end() {
    if (System.getProperty(PROPERTY, "").isEmpty()) {
      platform.close();
    }
    model.close();
    speech.close();
  }

  /** Lets the model score, which is tried when the first answer comes; whatever its levels are. */
  void approve() {
    model.mend();
    model.judgedBy(Judge.gullible(FRIEND));
    for (JsonNode check : recruiter().get("/api/model-checks").expect(200).json().path("items")) {
      if (!check.path("passed").asBoolean() && check.path("acceptance").isNull()) {
        String address = "/api/model-checks/" + check.path("id").asText() + "/acceptance";
        recruiter().post(address, Map.of("reason", "For tests.")).expect(200);
      }
    }
  }

  Recruiter recruiter() {
    return Recruiter.signIn(platform.address());
  }
}
