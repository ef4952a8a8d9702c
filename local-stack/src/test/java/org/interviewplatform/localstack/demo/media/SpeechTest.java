package org.interviewplatform.localstack.demo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTest {

  private static final int RATE = 16_000;

  @Test
  void sentencesAreJoinedWithQuietAroundThem(@TempDir Path directory) throws IOException {
    Speech speech =
        Speech.read(
            List.of(tone(directory.resolve("a.wav"), 1), tone(directory.resolve("b.wav"), 2)));
    assertThat(speech.rate()).isEqualTo(RATE);
    assertThat(speech.seconds()).isCloseTo(0.7 + 1 + 0.35 + 2 + 0.35 + 0.9, within(0.01));
    assertThat(speech.level(0.3)).isZero();
    assertThat(speech.level(1.2)).isGreaterThan(0.5);
    assertThat(speech.level(1.87)).isZero();
    assertThat(speech.level(3)).isGreaterThan(0.5);
  }

  private static Path tone(Path file, int seconds) throws IOException {
    int bytes = seconds * RATE * 2;
    ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF____WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
    wav.putShort((short) 2).putShort((short) 16);
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
    for (int i = 0; i < seconds * RATE; i++) {
      wav.putShort((short) (8_000 * Math.sin(i * 0.1)));
    }
    return Files.write(file, wav.array());
  }
}
