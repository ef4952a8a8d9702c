package org.interviewplatform.batch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.AnalysisTask;
import org.interviewplatform.analysis.Findings;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;
import org.interviewplatform.batch.media.FakeStorage;
import org.interviewplatform.batch.media.Workspaces;
import org.interviewplatform.interview.Anchors;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.WordSource;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerAnalystTest {
  @TempDir Path root;
  private final FakeStorage storage = new FakeStorage();
  private int asked;

  @Test
  void silenceIsNoSpeechAndNoModelIsAsked() {
    TranscriptText heard = analyst().listen(task(wav(20)));

    assertThat(heard.quality()).isEqualTo(TranscriptQuality.NO_SPEECH);
    assertThat(heard.segments()).isEmpty();
    assertThat(asked).isZero();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void soundIsTranscribed() {
    assertThat(analyst().listen(task(wav(2000))).quality()).isEqualTo(TranscriptQuality.GOOD);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void whatWasTypedIsReadSentenceBySentence() {
    MediaId id = MediaId.create();
    ObjectKey key =
        Tenant.in(OrganisationId.create(), () -> MediaKeys.original(id, MediaFormat.TEXT_PLAIN));
    String typed = "I lead by asking. Then I listen!\n\nAnd I decide.";
    storage.objects.put(key, typed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    AnalysisTask task =
        new AnalysisTask(id, new WordSource(key, true), "en", "How?", List.of(), Optional.empty());

    TranscriptText read = analyst().listen(task);

    assertThat(read.engine()).isEqualTo("typed");
    assertThat(read.quality()).isEqualTo(TranscriptQuality.GOOD);
    assertThat(read.segments())
        .extracting(Segment::text)
        .containsExactly("I lead by asking.", "Then I listen!", "And I decide.");
    assertThat(analyst().find(task, read).delivery()).isEmpty();
    assertThat(asked).isZero();
  }

  @Test
  void fromADoubtfulTranscriptNothingIsDerived() {
    Findings found = analyst().find(task(wav(2000)), transcript(TranscriptQuality.DOUBTFUL));
    assertThat(found.delivery()).isEmpty();
    assertThat(found.evidence()).isEmpty();
  }

  @Test
  void fromAGoodOneFactsAndEvidenceAre() {
    Findings found = analyst().find(task(wav(2000)), transcript(TranscriptQuality.GOOD));
    assertThat(found.delivery()).isPresent();
    assertThat(found.evidence()).hasSize(1);
  }

  private AnswerAnalyst analyst() {
    Transcriber transcriber =
        (wav, language) -> {
          asked++;
          return transcript(TranscriptQuality.GOOD);
        };
    Embedder embedder =
        new Embedder() {
          @Override
          public List<float[]> embed(List<String> texts) {
            return texts.stream().map(text -> new float[] {1, 0}).toList();
          }

          @Override
          public String name() {
            return "one";
          }
        };
    return new AnswerAnalyst(transcriber, embedder, new Workspaces(root), storage);
  }

  private AnalysisTask task(byte[] wav) {
    MediaId id = MediaId.create();
    ObjectKey key = Tenant.in(OrganisationId.create(), () -> MediaKeys.audio(id));
    storage.objects.put(key, wav);
    CompetencyDetails competency =
        new CompetencyDetails(
            CompetencyId.create(), "Teamwork", "", Anchors.of(List.of("", "", "", "", "")));
    return new AnalysisTask(
        id, new WordSource(key, false), "en", "Why?", List.of(competency), Optional.empty());
  }

  private static TranscriptText transcript(TranscriptQuality quality) {
    Segment segment =
        new Segment(0, 0, 900, "Yes.", Optional.empty(), List.of(new Word("Yes.", 100, 800)));
    return new TranscriptText("e", "en", Optional.empty(), quality, List.of(segment));
  }

  private static byte[] wav(int amplitude) {
    ByteBuffer bytes = ByteBuffer.allocate(44 + 3200).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(44);
    for (int i = 0; i < 1600; i++) {
      bytes.putShort((short) (i % 2 == 0 ? amplitude : -amplitude));
    }
    return bytes.array();
  }
}
