package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.interviewplatform.batch.media.MediaSettings.ToolLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an attacker or a broken device may send: refused with a name, or survived. */
class HostileMediaIT {
  @TempDir Path directory;
  private TestMedia media;
  private FfmpegTools tools;
  private Workspace workspace;

  @BeforeAll
  static void needsFfmpeg() {
    TestMedia.assumeFfmpeg();
  }

  @BeforeEach
  void open() {
    media = new TestMedia(directory);
    tools = new FfmpegTools(MediaSettings.defaults(directory.resolve("work")));
    workspace = new Workspaces(directory.resolve("work")).open();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void nothingAndTextAreRefused() {
    assertThat(faultOf(new byte[0])).isEqualTo(MediaFault.EMPTY);
    assertThat(faultOf("just a text, named answer.webm".getBytes(UTF_8)))
        .isEqualTo(MediaFault.NOT_MEDIA);
    assertThat(faultOf(new byte[] {0x1a, 'E', (byte) 0xdf, (byte) 0xa3, 1, 2, 3}))
        .isEqualTo(MediaFault.NOT_MEDIA);
  }

  @Test
  void playlistsNeitherCallHostsNorOpenFiles() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer inside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    inside.createContext("/", exchange -> requests.incrementAndGet());
    inside.start();
    try {
      String url = "http://127.0.0.1:" + inside.getAddress().getPort() + "/secret.ts";
      Path sibling = media.browserWebm(1);
      for (String playlist : playlists(url, sibling)) {
        assertThat(faultOf(playlist.getBytes(UTF_8))).isEqualTo(MediaFault.FORBIDDEN_FORMAT);
        // and if the first bytes were ever misjudged, the forced demuxer still refuses
        for (Container container : Container.values()) {
          assertThat(faultOfForced(container)).isIn(MediaFault.NOT_MEDIA, MediaFault.TRUNCATED);
        }
      }
    } finally {
      inside.stop(0);
    }
    assertThat(requests).hasValue(0);
  }

  private static List<String> playlists(String url, Path sibling) {
    return List.of(
        "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n" + url + "\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile '" + sibling + "'\n",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nm=video 18499 RTP/AVP 96\n",
        "<?xml version=\"1.0\"?><MPD><Period><BaseURL>" + url + "</BaseURL></Period></MPD>");
  }

  @Test
  void aThousandStreamsAreRefusedBeforeDecoding() {
    assertThat(faultOf(media.manyStreams(200))).isEqualTo(MediaFault.TOO_MANY_STREAMS);
  }

  @Test
  void aGiganticPictureIsRefusedBeforeDecoding() {
    Path gigantic =
        media.make(
            "gigantic.mkv",
            "-f lavfi -i color=size=16000x16000:rate=1:duration=1",
            "",
            "-c:v libx264 -preset ultrafast -tune zerolatency -frames:v 1");
    assertThat(faultOf(gigantic)).isEqualTo(MediaFault.TOO_LARGE_PICTURE);
  }

  @Test
  void foreignCodecsAreRefused() {
    Path mjpeg = media.make("m.mkv", TestMedia.picture("320x240", 1), "", "-c:v mjpeg");
    assertThat(faultOf(mjpeg)).isEqualTo(MediaFault.UNSUPPORTED_CODEC);
  }

  @Test
  void tooLongIsMeasuredOnPacketsNotOnTheHeader() {
    MediaLimits short2s = new MediaLimits(Duration.ofSeconds(2), 9_000_000, 240, 16);
    tools = new FfmpegTools(with(short2s, ToolLimits.defaults()));
    assertThat(faultOf(media.browserWebm(4))).isEqualTo(MediaFault.TOO_LONG);
  }

  @Test
  void whatTakesTooLongIsEnded() {
    ToolLimits hurried = new ToolLimits(1, 3L << 30, 4L << 30, Duration.ofMillis(400), 0);
    put(media.portrait1080(20));
    MediaProbe probe = tools.probe(workspace, workspace.source(0));
    FfmpegTools impatient = new FfmpegTools(with(MediaLimits.defaults(), hurried));

    assertThatThrownBy(
            () ->
                impatient.makePlayable(
                    workspace,
                    Recording.of(new Take(workspace.source(0), probe)),
                    ProgressListener.NONE))
        .isInstanceOfSatisfying(
            MediaException.class, e -> assertThat(e.fault()).isEqualTo(MediaFault.TIMED_OUT));
    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
  }

  @Test
  void whatGrowsTooLargeIsEnded() {
    ToolLimits cramped = new ToolLimits(1, 3L << 30, 100_000, Duration.ofSeconds(30), 1);
    put(media.browserWebm(5));
    MediaProbe probe = tools.probe(workspace, workspace.source(0));
    FfmpegTools tight = new FfmpegTools(with(MediaLimits.defaults(), cramped));

    MediaException e =
        catchThrowableOfType(
            MediaException.class,
            () ->
                tight.extractAudio(
                    workspace,
                    Recording.of(new Take(workspace.source(0), probe)),
                    ProgressListener.NONE));
    assertThat(e.fault()).isEqualTo(MediaFault.TOO_LARGE_OUTPUT);
  }

  @Test
  void aKilledFfmpegIsOurFaultAndTriedAgain() {
    put(media.portrait1080(20));
    MediaProbe probe = tools.probe(workspace, workspace.source(0));
    ProgressListener killer =
        percent -> ProcessHandle.current().descendants().forEach(HostileMediaIT::killFfmpeg);

    MediaException e =
        catchThrowableOfType(
            MediaException.class,
            () ->
                tools.makePlayable(
                    workspace, Recording.of(new Take(workspace.source(0), probe)), killer));
    assertThat(e.fault()).isEqualTo(MediaFault.TOOL_DIED);
    assertThat(e.isRetried()).isTrue();
  }

  private static void killFfmpeg(ProcessHandle child) {
    if (child.info().command().filter(c -> c.endsWith("ffmpeg")).isPresent()) {
      child.destroyForcibly();
    }
  }

  @ParameterizedTest
  @EnumSource(Sandbox.Mode.class)
  void aMissingToolIsOurFault(Sandbox.Mode mode) {
    MediaSettings d = MediaSettings.defaults(directory);
    MediaSettings missing =
        new MediaSettings(
            Path.of("/no/ffmpeg"),
            d.ffprobe(),
            d.workspaces(),
            mode,
            d.limits(),
            d.tool(),
            false,
            720);
    put(media.audioOnly("a.ogg", "libopus", 1));
    MediaProbe probe = tools.probe(workspace, workspace.source(0));

    MediaException e =
        catchThrowableOfType(
            MediaException.class,
            () ->
                new FfmpegTools(missing)
                    .extractAudio(
                        workspace,
                        Recording.of(new Take(workspace.source(0), probe)),
                        ProgressListener.NONE));
    assertThat(e.fault().isInputs()).isFalse();
  }

  private MediaSettings with(MediaLimits limits, ToolLimits tool) {
    MediaSettings d = MediaSettings.defaults(directory.resolve("work"));
    return new MediaSettings(
        d.ffmpeg(), d.ffprobe(), d.workspaces(), d.sandbox(), limits, tool, false, 720);
  }

  private MediaFault faultOf(Path file) {
    put(file);
    return thrown(() -> tools.probe(workspace, workspace.source(0)));
  }

  private MediaFault faultOf(byte[] bytes) {
    put(bytes);
    return thrown(() -> tools.probe(workspace, workspace.source(0)));
  }

  private MediaFault faultOfForced(Container container) {
    MediaSettings settings = MediaSettings.defaults(directory);
    ToolRunner runner = new ToolRunner(Sandbox.detect(Sandbox.Mode.OFF), settings.tool());
    return thrown(
        () -> new Prober(settings, runner).probe(workspace, workspace.source(0), container));
  }

  private static MediaFault thrown(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    MediaException e = catchThrowableOfType(MediaException.class, call);
    assertThat(e).isNotNull();
    return e.fault();
  }

  private void put(Path file) {
    try {
      put(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void put(byte[] bytes) {
    try {
      Files.write(workspace.source(0), bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
