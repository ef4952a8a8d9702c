package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.analysis.AnalysisCompleted;
import org.interviewplatform.analysis.AnalysisStatus;
import org.interviewplatform.billing.Metric;
import org.interviewplatform.billing.UsageLimits;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaDetails;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaService;

/** Counts what is known only afterwards. The effect's name is the recording's: twice is once. */
@ApplicationScoped
class UsageMetering {
  @Inject UsageLimits limits;
  @Inject MediaService media;

  /** Bytes that are kept. */
  void stored(UUID recording) {
    long bytes =
        media.originalsOf(new MediaId(recording)).stream()
            .map(file -> file.content())
            .mapToLong(MediaContent::size)
            .sum();
    limits.count(Metric.STORAGE_GIGABYTES, recording, bytes);
  }

  /** Speech that was analysed; what was declined or could not be done costs nothing. */
  void analysed(AnalysisCompleted event) {
    if (event.outcome() == AnalysisStatus.COMPLETED) {
      media.all(List.of(new MediaId(event.mediaId()))).stream()
          .map(MediaDetails::facts)
          .flatMap(facts -> facts.stream())
          .mapToLong(MediaFacts::durationMillis)
          .forEach(millis -> limits.count(Metric.ANALYSED_MINUTES, event.mediaId(), millis));
    }
  }
}
