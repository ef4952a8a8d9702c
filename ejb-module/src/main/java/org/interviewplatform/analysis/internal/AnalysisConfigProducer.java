package org.interviewplatform.analysis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.interviewplatform.analysis.AnalysisConfig;
import org.interviewplatform.platform.config.Settings;

/** Reads {@link AnalysisConfig} once. */
@ApplicationScoped
class AnalysisConfigProducer {
  @Produces
  @Singleton
  AnalysisConfig config(Settings settings) {
    return AnalysisConfig.from(settings);
  }
}
