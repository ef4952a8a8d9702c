package org.interviewplatform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {
  @Test
  void recordingsMayGoToObjectStorageAndComeFromIt() {
    String origin =
        ContentPolicy.storageOrigin(
            Settings.of(
                Map.of(
                    "interview-platform.storage.endpoint",
                    "http://s3.internal:9000",
                    "interview-platform.storage.public-endpoint",
                    "https://media.example.org/")));

    assertThat(ContentPolicy.candidate(origin))
        .contains("connect-src 'self' https://media.example.org;")
        .contains("media-src 'self' blob: https://media.example.org;")
        .doesNotContain("s3.internal");
  }

  @Test
  void candidatePagesRunNoInlineScript() {
    assertThat(ContentPolicy.candidate("")).contains("script-src 'self';").doesNotContain("unsafe");
  }

  @Test
  void theConsoleRunsNoInlineScript() {
    assertThat(ContentPolicy.console("")).contains("script-src 'self'").doesNotContain("unsafe");
  }

  @Test
  void noAddressLeadsElsewhereByABaseAndNothingIsPluggedIn() {
    for (String policy : List.of(ContentPolicy.candidate(""), ContentPolicy.console(""))) {
      assertThat(policy).contains("; base-uri 'none'; object-src 'none';");
    }
  }

  @Test
  void nobodyMayFrameUs() {
    assertThat(ContentPolicy.candidate("")).contains("frame-ancestors 'none'");
    assertThat(ContentPolicy.console("")).contains("frame-ancestors 'none'");
  }
}
