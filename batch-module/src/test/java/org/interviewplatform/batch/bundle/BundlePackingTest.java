package org.interviewplatform.batch.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.interviewplatform.analysis.Assessment;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.audit.ActorKind;
import org.interviewplatform.audit.AuditEntry;
import org.interviewplatform.audit.ChainLink;
import org.interviewplatform.audit.Seal;
import org.interviewplatform.batch.report.Contents;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.report.BundleContent;
import org.interviewplatform.report.BundleId;
import org.interviewplatform.report.BundleKey;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.Rating;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.verifier.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed here, checked by what users check it with. */
class BundlePackingTest {
  private static final BundleKey KEY =
      BundleKey.from(
          Settings.of(
              Map.of(
                  "interview-platform.bundle.signing-key",
                  Base64.getEncoder().encodeToString(new byte[32]))));

  @TempDir Path directory;

  private final SessionReview review = Contents.support().review();
  private final MediaId heard = review.session().answers().get(0).media().id();
  private final byte[] packed = BundlePacking.pack(content(), KEY);

  @Test
  void theVerifierFindsItIntactUnderThePublishedKey() throws IOException {
    assertThat(verified(packed)).contains("INTACT: every entry", "session: ");
  }

  /** The public key of 32 zero bytes, as other implementations of RFC 8032 give it. */
  @Test
  void theSameSeedIsAlwaysTheSameKey() {
    assertThat(KEY.publicKey())
        .isEqualTo("MCowBQYDK2VwAyEAO2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=");
  }

  @Test
  void everythingIsInIt() throws IOException {
    assertThat(entries(packed).keySet())
        .containsExactly(
            "MANIFEST",
            "SIGNATURE",
            "interview.json",
            "session.json",
            "consents.json",
            "answers/01/media.json",
            "answers/01/model-calls.json",
            "answers/01/transcript.json",
            "answers/01/analysis.json",
            "answers/02/media.json",
            "answers/02/model-calls.json",
            "ratings.json",
            "decisions.json",
            "audit-trail.txt");
    assertThat(text("audit-trail.txt")).contains("DECIDED").endsWith("\n");
    assertThat(text("answers/01/media.json")).contains("ab".repeat(32));
    assertThat(text("answers/01/model-calls.json")).contains("prompt-hash", "{raw: output}");
    assertThat(text("ratings.json")).contains("Asks back", "Rosa");
    assertThat(text("decisions.json")).contains("ADVANCE", "Convincing");
    assertThat(text("interview.json")).contains("Resolves").doesNotContain("token");
  }

  @Test
  void oneByteOfEachEntryIsNoticedAndTheEntryNamed() throws IOException {
    for (String name : entries(packed).keySet()) {
      Map<String, byte[]> altered = entries(packed);
      byte[] bytes = altered.getOrDefault(name, new byte[0]);
      bytes[bytes.length / 2] ^= 1;
      assertThat(verified(zip(altered))).contains("NOT INTACT", name);
    }
  }

  @Test
  void aMissingAndAForeignEntryAreNamed() throws IOException {
    Map<String, byte[]> altered = entries(packed);
    altered.remove("decisions.json");
    altered.put("references.json", new byte[0]);
    assertThat(verified(zip(altered))).contains("REMOVED decisions.json", "ADDED references.json");
  }

  private BundleContent content() {
    UUID person = UUID.randomUUID();
    CompetencyId competency = review.interview().competencies().get(0).id();
    return new BundleContent(
        BundleId.create(),
        "Acme",
        Contents.NOW,
        review,
        List.of(),
        Map.of(review.session().answers().get(0).id(), List.of(call(competency))),
        List.of(
            new Rating(
                UUID.randomUUID(),
                review.session().id(),
                competency,
                person,
                "Rosa",
                4,
                "Asks back",
                true,
                Contents.NOW)),
        List.of(
            new Decision(
                UUID.randomUUID(),
                review.session().id(),
                Decision.Outcome.ADVANCE,
                "Convincing",
                person,
                "Hal",
                Contents.NOW)),
        List.of(link(person)));
  }

  private ChainLink link(UUID person) {
    AuditEntry entry =
        new AuditEntry(
            7,
            UUID.randomUUID(),
            Contents.NOW,
            "DECIDED",
            ActorKind.USER,
            Optional.of(person),
            review.session().id().value(),
            "{\"outcome\":\"ADVANCE\"}",
            "request");
    String previous = "0".repeat(64);
    String seal = Sha256.of(previous + "\n" + entry.canonical());
    return new ChainLink(new Seal(1, 7, seal), previous, entry);
  }

  private ModelCallDetails call(CompetencyId competency) {
    return new ModelCallDetails(
        ModelCallDetails.Purpose.SCORING,
        Optional.of(heard),
        Optional.of(competency),
        Optional.of(Assessment.Mode.SCORED),
        Optional.of(1),
        "https://models.example",
        "large",
        Optional.of("prompt-hash"),
        Optional.of(7L),
        100,
        20,
        3,
        900,
        ModelCallDetails.OK,
        Optional.of("{raw: output}"));
  }

  private String verified(byte[] bundle) throws IOException {
    Path file = Files.write(directory.resolve("bundle.zip"), bundle);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Verifier.run(
        new PrintStream(out, true, StandardCharsets.UTF_8), file.toString(), KEY.publicKey());
    return out.toString(StandardCharsets.UTF_8);
  }

  private String text(String name) throws IOException {
    return new String(entries(packed).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> entries(byte[] bundle) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
