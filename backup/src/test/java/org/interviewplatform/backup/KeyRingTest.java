package org.interviewplatform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
  private static final UUID ANN = UUID.randomUUID();
  private static final UUID BEN = UUID.randomUUID();

  private final Seal master = new Seal(Seal.newKey());
  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void choose() {
    file = directory.resolve("ring");
  }

  private static String print(KeyRing ring, UUID... sessions) {
    return ring.ofAll(Set.of(sessions)).orElseThrow().fingerprint();
  }

  @Test
  void keysAreThereAgainWhenItIsOpened() {
    KeyRing ring = KeyRing.create(file, master);
    ring.add(List.of(ANN, BEN));

    KeyRing again = KeyRing.open(file, master);

    assertThat(print(again, ANN)).isEqualTo(print(ring, ANN)).isNotEqualTo(print(ring, BEN));
    assertThat(print(again, ANN, BEN)).isEqualTo(print(ring, ANN, BEN));
    assertThat(again.platform().fingerprint()).isEqualTo(ring.platform().fingerprint());
  }

  @Test
  void aKeyStaysWhenItsCandidateIsAddedAgain() {
    KeyRing ring = KeyRing.create(file, master);
    ring.add(List.of(ANN));
    String before = print(ring, ANN);

    ring.add(List.of(ANN, BEN));

    assertThat(print(ring, ANN)).isEqualTo(before);
  }

  @Test
  void aForgottenKeyIsGoneFromTheDiskAndOpensNothingThatWasShared() {
    KeyRing ring = KeyRing.create(file, master);
    ring.add(List.of(ANN, BEN));

    assertThat(ring.forget(List.of(ANN, UUID.randomUUID()))).isEqualTo(1);

    KeyRing again = KeyRing.open(file, master);
    assertThat(again.ofAll(Set.of(ANN))).isEmpty();
    assertThat(again.ofAll(Set.of(ANN, BEN))).isEmpty();
    assertThat(again.ofAll(Set.of(BEN))).isPresent();
  }

  @Test
  void anotherMasterKeyOpensNoRing() {
    KeyRing.create(file, master);

    assertThatThrownBy(() -> KeyRing.open(file, new Seal(Seal.newKey())))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("INTERVIEW_PLATFORM_BACKUP_KEY");
  }

  @Test
  void idsOfCandidatesCannotBeReadInIt() throws IOException {
    KeyRing ring = KeyRing.create(file, master);
    ring.add(List.of(ANN));

    assertThat(Files.readAllBytes(file))
        .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
        .doesNotContain(ANN.toString());
  }
}
