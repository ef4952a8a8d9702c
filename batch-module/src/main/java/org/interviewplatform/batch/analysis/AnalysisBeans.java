package org.interviewplatform.batch.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.platform.config.Settings;

/** Connects to the model servers the settings name. */
@ApplicationScoped
class AnalysisBeans {

  @Produces
  @Singleton
  Transcriber transcriber(Settings settings) {
    return new OpenAiTranscriber(new ModelServer(ModelEndpoint.transcription(settings)));
  }

  @Produces
  @Singleton
  Embedder embedder(Settings settings) {
    return new OpenAiEmbedder(new ModelServer(ModelEndpoint.embedding(settings)));
  }
}
