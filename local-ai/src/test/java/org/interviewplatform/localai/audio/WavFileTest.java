package org.interviewplatform.localai.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WavFileTest {

  @ParameterizedTest
  @CsvSource({"1,1,8", "1,1,16", "1,2,16", "1,1,24", "1,6,24", "1,1,32", "3,1,32", "3,2,32"})
  void everyPlainKindGivesTheSameSound(int encoding, int channels, int bits) throws Exception {
    byte[] file = new Wav(encoding, channels, 16_000, bits).write(1600, i -> Math.sin(i * 0.05));
    Samples samples = read(file, 16_000).orElseThrow();
    assertThat(samples.length()).isEqualTo(1600);
    for (int i = 0; i < 1600; i += 37) {
      assertThat((double) samples.at(i)).isCloseTo(Math.sin(i * 0.05), within(0.02));
    }
  }

  @Test
  void compressedKindsAreLeftToOthers() throws Exception {
    assertThat(read(new Wav(6, 1, 8_000, 8).write(100, i -> 0), 16_000)).isEmpty();
  }

  @Test
  void aWriterThatCouldNotSeekLeftNoSize() throws Exception {
    byte[] data = new byte[3200];
    assertThat(read(Wav.plain().file(data, -1), 16_000).orElseThrow().length()).isEqualTo(1600);
    assertThat(read(Wav.plain().file(data, 0), 16_000).orElseThrow().length()).isEqualTo(1600);
  }

  @Test
  void whatIsThereOfACutOffFileIsRead() throws Exception {
    byte[] file = Wav.plain().write(1600, i -> 0.5);
    Samples samples = read(Arrays.copyOf(file, file.length - 801), 16_000).orElseThrow();
    assertThat(samples.length()).isEqualTo(1199);
  }

  @Test
  void aFileWithoutSamplesIsRefused() {
    byte[] file = Wav.plain().write(1600, i -> 0.5);
    assertThatThrownBy(() -> read(Arrays.copyOf(file, 30), 16_000))
        .isInstanceOf(UnreadableAudioException.class);
  }

  @Test
  void aRecordingOverTheLimitIsRefused() {
    assertThatThrownBy(() -> read(Wav.plain().write(1600, i -> 0), 1599))
        .isInstanceOf(UnreadableAudioException.class)
        .hasMessageContaining("longer");
  }

  private static Optional<Samples> read(byte[] file, long maximum)
      throws IOException, UnreadableAudioException {
    return new WavFile(new ByteArrayInputStream(file), file.length, maximum).read();
  }
}
