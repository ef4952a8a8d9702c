package org.interviewplatform.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaToolsTest {

  @Test
  void aProgramThatIsNotThereIsNamed() {
    MediaTools tools = new MediaTools("/nowhere/ffmpeg", "/nowhere/ffprobe", "nowhere");

    assertThat(tools.lack()).contains("ffmpeg does not run");
  }

  @Test
  void everyMissingCodecIsNamed(@TempDir Path directory) throws IOException {
    Path poor = script(directory, "#!/bin/sh\necho ' V....D vp8  '; echo ' D matroska,webm x'\n");
    MediaTools tools = new MediaTools(poor.toString(), poor.toString(), "a test");

    assertThat(tools.lack())
        .hasValueSatisfying(
            lack ->
                assertThat(lack)
                    .startsWith("ffmpeg lacks ")
                    .contains("libx264 (encoders)", "opus (decoders)", "ogg (demuxers)")
                    .doesNotContain("vp8", "matroska"));
  }

  @Test
  void theCopyOfTheBuildHasAllThatIsNeeded() {
    MediaTools carried = MediaTools.carried();

    // A machine without its shared libraries is told so; this test then has nothing to check.
    org.junit.jupiter.api.Assumptions.assumeFalse(
        carried.lack().equals(java.util.Optional.of("ffmpeg does not run")));
    assertThat(carried.lack()).isEmpty();
  }

  private static Path script(Path directory, String text) throws IOException {
    Path script = directory.resolve("ffmpeg");
    Files.writeString(script, text);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }
}
