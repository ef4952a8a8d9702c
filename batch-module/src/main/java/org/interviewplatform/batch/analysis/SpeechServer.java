package org.interviewplatform.batch.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.interviewplatform.platform.config.Settings;

/** Where speech is turned into text, for those who ask how that server is doing. */
@ApplicationScoped
public class SpeechServer {
  @Inject Settings settings;

  /** With the API's version. */
  public URI baseUrl() {
    return settings.get(ModelEndpoint.TRANSCRIPTION_BASE_URL);
  }

  /** As the server wants it. */
  public String apiKey() {
    return settings.get(ModelEndpoint.TRANSCRIPTION_API_KEY);
  }
}
