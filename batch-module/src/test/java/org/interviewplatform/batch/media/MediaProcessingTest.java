package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.batch.media.MediaProbe.AudioTrack;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.MediaKeys;
import org.interviewplatform.media.MediaToProcess;
import org.interviewplatform.media.OriginalFile;
import org.interviewplatform.media.Rendition;
import org.interviewplatform.media.SegmentFlaw;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaProcessingTest {
  private static final byte[] RECORDING = "a recording".getBytes(UTF_8);
  private static final VideoTrack PICTURE =
      new VideoTrack("h264", 1280, 720, 30, 90, "yuv420p", 31, "");
  private static final AudioTrack SOUND = new AudioTrack("opus", 1, 48_000);

  @TempDir Path root;
  private final FakeStorage storage = new FakeStorage();
  private final Recorded outcome = new Recorded();

  @Test
  void theSoundIsAnnouncedBeforeThePictureIsConverted() {
    process(new FakeTools(probe(PICTURE, SOUND)), task(false, RECORDING));

    assertThat(outcome.news).containsExactly("audio audio.wav", "ready playable.mp4 thumbnail.jpg");
    assertThat(outcome.facts).containsExactly(new MediaFacts(5000, 720, 1280));
    assertThat(outcome.percent).isSorted().startsWith(0).endsWith(95);
    assertThat(storage.objects).hasSize(4);
  }

  @Test
  void aSecondAttemptDoesNotListenAgain() {
    process(new FakeTools(probe(PICTURE, SOUND)), task(true, RECORDING));
    assertThat(outcome.news).containsExactly("ready playable.mp4 thumbnail.jpg");
  }

  @Test
  void aVideoWithoutSoundIsSaidToBeSilent() {
    process(new FakeTools(probe(PICTURE, null)), task(false, RECORDING));
    assertThat(outcome.news).containsExactly("silent", "ready playable.mp4 thumbnail.jpg");
  }

  @Test
  void soundAloneHasNoStill() {
    process(new FakeTools(probe(null, SOUND)), task(false, RECORDING));
    assertThat(outcome.news).containsExactly("audio audio.wav", "ready playable.mp4");
  }

  @Test
  void theCandidatesFaultRejects() {
    process(new FakeTools(MediaFault.FORBIDDEN_FORMAT), task(false, RECORDING));
    assertThat(outcome.news).containsExactly("rejected media.forbidden-format");
  }

  @Test
  void ourFaultFailsTheAttempt() {
    assertThatThrownBy(() -> process(new FakeTools(MediaFault.TOOL_DIED), task(false, RECORDING)))
        .isInstanceOf(MediaException.class);
    assertThat(outcome.news).isEmpty();
  }

  @Test
  void otherBytesThanTheCandidatesAreRejected() {
    process(new FakeTools(probe(PICTURE, SOUND)), task(false, "another".getBytes(UTF_8)));
    assertThat(outcome.news).containsExactly("rejected media.checksum-mismatch");
  }

  @Test
  void oneBadReadIsReadAgain() {
    storage.garbledReads = 1;
    process(new FakeTools(probe(PICTURE, SOUND)), task(true, RECORDING));
    assertThat(outcome.news).containsExactly("ready playable.mp4 thumbnail.jpg");
  }

  @Test
  void aStorageThatGivesOtherBytesEachTimeFailsTheAttempt() {
    storage.garbledReads = 2;
    assertThatThrownBy(() -> process(new FakeTools(probe(PICTURE, SOUND)), task(false, RECORDING)))
        .isInstanceOfSatisfying(
            MediaException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(MediaFault.UNSTEADY_STORAGE);
              assertThat(e.isRetried()).isTrue();
            });
    assertThat(outcome.news).isEmpty();
  }

  @Test
  void theTakesOfAnAnswerAreJoined() {
    process(new FakeTools(probe(PICTURE, SOUND)), task(RECORDING, RECORDING, RECORDING));

    assertThat(outcome.news).containsExactly("audio audio.wav", "ready playable.mp4 thumbnail.jpg");
    assertThat(outcome.facts).containsExactly(new MediaFacts(15_000, 720, 1280));
  }

  @Test
  void aBrokenTakeIsLeftOutAndNotTheAnswer() {
    byte[] broken = "broken".getBytes(UTF_8);
    process(new FakeTools(probe(PICTURE, SOUND)), task(broken, RECORDING, RECORDING));

    assertThat(outcome.news)
        .containsExactly(
            "file 0 LEFT_OUT: The file is not a video or audio recording that can be read.",
            "audio audio.wav",
            "ready playable.mp4 thumbnail.jpg");
    assertThat(outcome.facts).containsExactly(new MediaFacts(10_000, 720, 1280));
  }

  @Test
  void anAnswerOfBrokenTakesOnlyIsRejected() {
    byte[] broken = "broken".getBytes(UTF_8);
    process(new FakeTools(probe(PICTURE, SOUND)), task(broken, broken));
    assertThat(outcome.news).containsExactly("rejected media.not-media");
  }

  @Test
  void aWrittenAnswerIsReadyAsItCame() {
    process(new FakeTools(MediaFault.NOT_MEDIA), written("Ich höre zu. 😀\n"));
    assertThat(outcome.news).containsExactly("ready original.txt");
    assertThat(outcome.facts).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n ", "...", "a\0b", "escape \u001b[2J"})
  void whatHasNoWordsOrIsForMachinesIsNoText(String text) {
    process(new FakeTools(MediaFault.NOT_MEDIA), written(text));
    assertThat(outcome.news).containsExactly("rejected media.not-text");
  }

  @Test
  void otherBytesThanUtf8AreNoText() {
    process(
        new FakeTools(MediaFault.NOT_MEDIA),
        task(MediaFormat.TEXT_PLAIN, new byte[] {'a', (byte) 0xff, 'b'}));
    assertThat(outcome.news).containsExactly("rejected media.not-text");
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    process(new FakeTools(probe(PICTURE, SOUND)), task(false, RECORDING));
    process(new FakeTools(MediaFault.NOT_MEDIA), task(false, RECORDING));
    try (var left = Files.list(root)) {
      assertThat(left).isEmpty();
    }
  }

  private void process(MediaTools tools, MediaToProcess task) {
    Tenant.in(
        task.originals().get(0).key().organisationId(),
        () -> new MediaProcessing(tools, new Workspaces(root), storage).process(task, outcome));
  }

  private MediaToProcess task(boolean audioDone, byte[] announced) {
    MediaId id = MediaId.create();
    ObjectKey original =
        Tenant.in(OrganisationId.create(), () -> MediaKeys.original(id, MediaFormat.VIDEO_WEBM));
    storage.objects.put(original, RECORDING);
    MediaContent content = new MediaContent(announced.length, Sha256.of(announced));
    return new MediaToProcess(
        id, List.of(new OriginalFile(original, MediaFormat.VIDEO_WEBM, content)), audioDone);
  }

  private MediaToProcess written(String text) {
    return task(MediaFormat.TEXT_PLAIN, text.getBytes(UTF_8));
  }

  private MediaToProcess task(byte[]... files) {
    return task(MediaFormat.VIDEO_WEBM, files);
  }

  private MediaToProcess task(MediaFormat format, byte[]... files) {
    MediaId id = MediaId.create();
    OrganisationId organisation = OrganisationId.create();
    List<OriginalFile> originals = new ArrayList<>();
    for (byte[] file : files) {
      ObjectKey key = Tenant.in(organisation, () -> MediaKeys.original(MediaId.create(), format));
      storage.objects.put(key, file);
      MediaContent content = new MediaContent(file.length, Sha256.of(file));
      originals.add(new OriginalFile(key, format, content));
    }
    return new MediaToProcess(id, originals, false);
  }

  private static MediaProbe probe(@Nullable VideoTrack video, @Nullable AudioTrack audio) {
    return new MediaProbe(Container.WEBM, Duration.ofSeconds(5), 2, video, audio, false);
  }

  /** Writes a word where FFmpeg would write a file. */
  private record FakeTools(@Nullable MediaProbe found, @Nullable MediaFault fault)
      implements MediaTools {
    FakeTools(MediaProbe found) {
      this(found, null);
    }

    FakeTools(MediaFault fault) {
      this(null, fault);
    }

    @Override
    public MediaProbe probe(Workspace workspace, Path file) {
      if (!isRecording(file)) {
        throw new MediaException(MediaFault.NOT_MEDIA, "");
      }
      if (found == null) {
        throw new MediaException(java.util.Objects.requireNonNull(fault), "");
      }
      return found;
    }

    private static boolean isRecording(Path file) {
      try {
        return java.util.Arrays.equals(Files.readAllBytes(file), RECORDING);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public void requireAcceptable(Recording recording) {}

    @Override
    public void extractAudio(Workspace workspace, Recording recording, ProgressListener progress) {
      write(workspace.audio());
    }

    @Override
    public Playable makePlayable(
        Workspace workspace, Recording recording, ProgressListener progress) {
      progress.at(50);
      progress.at(100);
      Path file = write(workspace.file("playable.mp4"));
      boolean picture = recording.picture().isPresent();
      return new Playable(file, "video/mp4", recording.duration(), picture, false);
    }

    @Override
    public void thumbnail(Workspace workspace, Playable playable) {
      write(workspace.thumbnail());
    }

    private static Path write(Path file) {
      try {
        return Files.writeString(file, "made");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static final class Recorded implements MediaOutcome {
    private final List<String> news = new ArrayList<>();
    private final List<Integer> percent = new ArrayList<>();
    private final List<MediaFacts> facts = new ArrayList<>();

    @Override
    public void at(int reached, String step) {
      percent.add(reached);
    }

    @Override
    public void audioExtracted(MediaFacts measured, ObjectKey audio) {
      facts.add(measured);
      news.add("audio " + name(audio));
    }

    @Override
    public void flawed(int place, SegmentFlaw flaw) {
      news.add("file " + place + " " + flaw.kind() + ": " + flaw.reason());
    }

    @Override
    public void silent(MediaFacts measured) {
      facts.add(measured);
      news.add("silent");
    }

    @Override
    public void ready(Rendition rendition) {
      Optional<String> still = rendition.thumbnail().map(Recorded::name);
      news.add(("ready " + name(rendition.playable()) + " " + still.orElse("")).strip());
    }

    @Override
    public void rejected(MediaException why) {
      news.add("rejected " + why.code().code());
    }

    private static String name(ObjectKey key) {
      return key.value().substring(key.value().lastIndexOf('/') + 1);
    }
  }
}
