package org.interviewplatform.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.privacy.Jurisdiction;
import org.interviewplatform.privacy.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How long candidates are kept.
 *
 * @param days absent where nothing is erased by the passing of time
 * @param presets to begin from
 */
@Schema(name = "Retention")
public record RetentionView(
    @Nullable String jurisdiction, @Nullable Integer days, List<PresetView> presets) {

  /** What a jurisdiction proposes. */
  @Schema(name = "RetentionPreset")
  public record PresetView(String jurisdiction, int fewestDays, int usualDays, String source) {
    static PresetView of(Jurisdiction jurisdiction) {
      return new PresetView(
          jurisdiction.name(),
          jurisdiction.fewestDays(),
          jurisdiction.usualDays(),
          jurisdiction.source());
    }
  }

  static RetentionView of(Optional<RetentionPolicy> policy) {
    return new RetentionView(
        policy.map(each -> each.jurisdiction().name()).orElse(null),
        policy.map(RetentionPolicy::days).orElse(null),
        Arrays.stream(Jurisdiction.values()).map(PresetView::of).toList());
  }
}
