package org.interviewplatform.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetTest {
  @Test
  void theEntityTagFollowsTheContentAlone() {
    assertThat(asset("a").entityTag()).isEqualTo(asset("a").entityTag());
    assertThat(asset("a").entityTag()).isNotEqualTo(asset("b").entityTag());
  }

  @Test
  void aBrowserThatHasTheContentIsRecognised() {
    Asset asset = asset("a");
    assertThat(asset.isKnownBy(asset.entityTag())).isTrue();
    assertThat(asset.isKnownBy("\"old\", W/" + asset.entityTag())).isTrue();
    assertThat(asset.isKnownBy("\"old\"")).isFalse();
    assertThat(asset.isKnownBy(null)).isFalse();
  }

  @Test
  void everyAssetOfOursHasAKnownType() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/webapp/assets"))) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(Asset.typeOf(file.toString())).isPresent());
    }
  }

  @Test
  void otherFilesAreNoAssets() {
    assertThat(Asset.typeOf("/WEB-INF/web.xml")).isEmpty();
    assertThat(Asset.typeOf("/page.xhtml")).isEmpty();
    assertThat(Asset.typeOf("/")).isEmpty();
  }

  private static Asset asset(String text) {
    return Asset.of("text/css", text.getBytes(StandardCharsets.UTF_8));
  }
}
