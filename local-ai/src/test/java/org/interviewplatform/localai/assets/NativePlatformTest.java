package org.interviewplatform.localai.assets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativePlatformTest {

  @Test
  void platformsAreNamedAsTheRuntimeNamesThem() {
    assertThat(NativePlatform.name("Linux", "amd64")).isEqualTo("linux-x64");
    assertThat(NativePlatform.name("Linux", "aarch64")).isEqualTo("linux-aarch64");
    assertThat(NativePlatform.name("Mac OS X", "aarch64")).isEqualTo("osx-aarch64");
    assertThat(NativePlatform.name("Windows 11", "amd64")).isEqualTo("win-x64");
  }
}
