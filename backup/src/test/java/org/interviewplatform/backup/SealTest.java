package org.interviewplatform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTest {
  private final byte[] key = Seal.newKey();
  private final Seal seal = new Seal(key);

  private static byte[] sealed(Seal seal, byte[] content, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream sealing = seal.sealing(out, name)) {
      sealing.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] opened(Seal seal, byte[] content, String name) throws IOException {
    try (InputStream opening = seal.opening(new ByteArrayInputStream(content), name)) {
      return opening.readAllBytes();
    }
  }

  @Test
  void whatIsLongerThanASegmentComesBack() throws IOException {
    byte[] content = new byte[3 << 20];
    new Random(1).nextBytes(content);

    byte[] sealed = sealed(seal, content, "a");

    assertThat(opened(new Seal(key), sealed, "a")).isEqualTo(content);
  }

  @Test
  void nothingOfItCanBeReadInTheSeal() throws IOException {
    byte[] sealed = sealed(seal, "Quaverfish".repeat(100).getBytes(UTF_8), "a");

    assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("Quaver");
  }

  @Test
  void anotherKeyOpensNothing() throws IOException {
    byte[] sealed = sealed(seal, new byte[10], "a");

    assertThatThrownBy(() -> opened(new Seal(Seal.newKey()), sealed, "a"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anotherNameOpensNothing() throws IOException {
    byte[] sealed = sealed(seal, new byte[10], "a");

    assertThatThrownBy(() -> opened(seal, sealed, "b")).isInstanceOf(IOException.class);
  }

  @Test
  void whatWasAlteredOrCutOffIsNotOpened() throws IOException {
    byte[] sealed = sealed(seal, new byte[3 << 20], "a");
    byte[] altered = sealed.clone();
    altered[2 << 20] ^= 1;

    assertThatThrownBy(() -> opened(seal, altered, "a")).isInstanceOf(IOException.class);
    for (int length : new int[] {sealed.length - 1, 1 << 20, 100}) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> opened(seal, cut, "a")).as("%d bytes", length).isNotNull();
    }
  }

  @Test
  void aKeyOfSeveralNeedsAllOfThemInWhateverOrder() {
    byte[] other = Seal.newKey();

    assertThat(Seal.keyOfAll(List.of(key, other))).isEqualTo(Seal.keyOfAll(List.of(other, key)));
    assertThat(Seal.keyOfAll(List.of(key, Seal.newKey())))
        .isNotEqualTo(Seal.keyOfAll(List.of(key, other)));
  }
}
