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
  Transcriber transcriber(Settings settings, ServerGuards guards) {
    ModelEndpoint endpoint = ModelEndpoint.transcription(settings);
    return new OpenAiTranscriber(new ModelServer(endpoint, guards::transcription));
  }

  @Produces
  @Singleton
  Embedder embedder(Settings settings, ServerGuards guards) {
    ModelEndpoint endpoint = ModelEndpoint.embedding(settings);
    return new OpenAiEmbedder(new ModelServer(endpoint, guards::embedding));
  }

  @Produces
  @Singleton
  ScoringEngine engine(Settings settings, ServerGuards guards) {
    return ScoringEngine.of(ChatSettings.of(settings), ModelPrices.of(settings), guards::chat);
  }
}
