package org.interviewplatform.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.interviewplatform.verifier.Finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  @TempDir Path directory;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private KeyPair key = keyPair();

  @BeforeEach
  void aSignedBundle() {
    entries.put("session.json", text("{\"name\":\"Anna\"}"));
    entries.put("ratings.json", text("[{\"level\":4},{\"level\":5}]"));
    entries.put("empty.json", text(""));
    sign();
  }

  @Test
  void whatWasSignedIsIntact() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void oneByteOfAnyEntryIsNoticedAndTheEntryNamed() {
    for (String name : List.of("session.json", "ratings.json")) {
      for (int at = 0; at < bytes(name).length; at++) {
        flip(name, at);
        assertThat(findings()).containsExactly(new Finding(Kind.ALTERED, name, ""));
        flip(name, at);
      }
    }
  }

  @Test
  void oneByteOfManifestOrSignatureIsNoticed() {
    for (String name : List.of(Manifest.NAME, Manifest.SIGNATURE)) {
      for (int at = 0; at < bytes(name).length; at++) {
        flip(name, at);
        assertThat(findings())
            .as("byte %s of %s", at, name)
            .singleElement()
            .satisfies(
                finding -> {
                  assertThat(finding.kind()).isEqualTo(Kind.UNTRUSTED);
                  assertThat(finding.toString()).containsAnyOf(name, "MANIFEST");
                });
        flip(name, at);
      }
    }
  }

  @Test
  void whatTheTrailsSealsDoNotCoverIsNoticedAlthoughItIsSigned() throws GeneralSecurityException {
    String first = link(3, "0".repeat(64), "[\"1\",\"RATED\"]");
    String second = link(4, first.split(" ")[2], "[\"2\",\"DECIDED\"]");
    assertThat(flawIn(first + second)).isEmpty();
    assertThat(flawIn(first + link(9, "ab".repeat(32), "[\"5\",\"RATED\"]"))).isEmpty();
    assertThat(flawIn("")).isEmpty();

    assertThat(flawIn(first + second.replace("DECIDED", "SEEN"))).contains("line 2");
    assertThat(flawIn(second + first)).contains("line 2");
    assertThat(flawIn(first + link(4, "ab".repeat(32), "[\"2\"]"))).contains("line 2");
    assertThat(flawIn("no link\n" + first)).contains("line 1");
  }

  private String flawIn(String trail) {
    entries.put(Trail.NAME, text(trail));
    sign();
    return String.join("", findings().stream().map(Finding::toString).toList());
  }

  private static String link(long place, String previous, String entry)
      throws GeneralSecurityException {
    byte[] sealed = text(previous + "\n" + entry);
    String seal = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
    return place + " " + previous + " " + seal + " " + entry + "\n";
  }

  @Test
  void anythingAppendedToAnEntryIsNoticed() {
    entries.put("empty.json", text("x"));
    assertThat(findings())
        .singleElement()
        .extracting(Finding::kind, Finding::entry)
        .containsExactly(Kind.ALTERED, "empty.json");
  }

  @Test
  void whatWasRemovedIsNamed() {
    entries.remove("ratings.json");
    assertThat(findings()).containsExactly(new Finding(Kind.REMOVED, "ratings.json", ""));
    aSignedBundle();
    entries.remove(Manifest.SIGNATURE);
    assertThat(findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.entry()).isEqualTo("SIGNATURE"));
  }

  @Test
  void whatWasAddedIsNamed() {
    entries.put("extra.json", text("{}"));
    assertThat(findings()).containsExactly(new Finding(Kind.ADDED, "extra.json", ""));
  }

  @Test
  void aRenamedEntryIsRemovedAndAdded() {
    entries.put("other.json", bytes("ratings.json"));
    entries.remove("ratings.json");
    assertThat(findings())
        .containsExactlyInAnyOrder(
            new Finding(Kind.ADDED, "other.json", ""),
            new Finding(Kind.REMOVED, "ratings.json", ""));
  }

  @Test
  void aBundleSignedAnewIsIntactButNotUnderThePublishedKey() {
    String published = publicKey();
    key = keyPair();
    entries.put("ratings.json", text("[]"));
    sign();

    assertThat(findings()).isEmpty();
    assertThat(BundleCheck.of(bundle(), Optional.of(published)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.detail()).contains("another key"));
    assertThat(BundleCheck.of(bundle(), Optional.of(publicKey())).findings()).isEmpty();
  }

  @Test
  void anyByteOfTheFileIsEitherNoticedOrChangesNoContent() throws IOException {
    byte[] whole = Files.readAllBytes(bundle());
    Path altered = directory.resolve("altered.zip");
    for (int at = 0; at < whole.length; at++) {
      whole[at] ^= 1;
      Files.write(altered, whole);
      if (BundleCheck.of(altered, Optional.empty()).isIntact()) {
        assertThat(contents(altered)).as("byte %s", at).isEqualTo(contents(bundle()));
      }
      whole[at] ^= 1;
    }
  }

  @Test
  void aFileThatIsNoBundleIsSaidToBeNone() throws IOException {
    Path file = Files.writeString(directory.resolve("no.zip"), "no zip");
    assertThat(BundleCheck.of(file, Optional.empty()).isIntact()).isFalse();
  }

  @Test
  void theCommandSaysWhatIsWrongAndEndsSo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);

    assertThat(Verifier.run(printed, bundle().toString())).isZero();
    flip("session.json", 3);
    assertThat(Verifier.run(printed, bundle().toString(), publicKey())).isEqualTo(1);
    assertThat(Verifier.run(printed)).isEqualTo(2);
    assertThat(Verifier.run(printed, directory.resolve("none").toString())).isEqualTo(2);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("INTACT: every entry", "ALTERED session.json", "NOT INTACT", "Usage");
  }

  private List<Finding> findings() {
    return BundleCheck.of(bundle(), Optional.empty()).findings();
  }

  private void flip(String name, int at) {
    bytes(name)[at] ^= 1;
  }

  private byte[] bytes(String name) {
    return entries.getOrDefault(name, new byte[0]);
  }

  private void sign() {
    entries.remove(Manifest.NAME);
    entries.remove(Manifest.SIGNATURE);
    StringBuilder manifest = new StringBuilder("interview-platform-evidence-bundle 1\n");
    manifest.append("public-key ").append(publicKey()).append('\n');
    entries.forEach(
        (name, bytes) ->
            manifest.append("entry %s %d %s\n".formatted(sha256(bytes), bytes.length, name)));
    byte[] signed = text(manifest.toString());
    entries.put(Manifest.NAME, signed);
    entries.put(Manifest.SIGNATURE, text(signature(signed)));
  }

  private Path bundle() {
    Path file = directory.resolve("bundle.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return file;
  }

  private static Map<String, String> contents(Path file) throws IOException {
    Map<String, String> contents = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        contents.put(
            entry.getName(), HexFormat.of().formatHex(zip.getInputStream(entry).readAllBytes()));
      }
    }
    return contents;
  }

  private String publicKey() {
    return Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
  }

  private String signature(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key.getPrivate());
      signature.update(bytes);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keyPair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
