package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.JaffreeException;
import com.github.kokorin.jaffree.ffprobe.FFprobeResult;
import com.github.kokorin.jaffree.ffprobe.Stream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.interviewplatform.batch.media.MediaProbe.AudioTrack;
import org.interviewplatform.batch.media.MediaProbe.VideoTrack;
import org.interviewplatform.batch.media.ToolRunner.Printed;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a recording twice: first at what its headers say, refusing what is outside the limits,
 * then at when its packets are, since headers lack durations or lie.
 */
final class Prober {
  private static final String HEADER =
      "stream=index,codec_type,codec_name,width,height,avg_frame_rate,pix_fmt,level,channels,"
          + "sample_rate,extradata:stream_disposition=attached_pic:stream_side_data=rotation"
          + ":format=nb_streams";
  private static final Set<String> VIDEO = Set.of("vp8", "vp9", "av1", "h264", "hevc");
  private static final Set<String> AUDIO =
      Set.of(
          "opus",
          "vorbis",
          "aac",
          "mp3",
          "flac",
          "alac",
          "pcm_u8",
          "pcm_s16le",
          "pcm_s24le",
          "pcm_s32le",
          "pcm_f32le");
  private static final Pattern CUT_OFF =
      Pattern.compile("ended prematurely|partial file|Truncated|truncated");

  private final MediaSettings settings;
  private final Path ffprobe;
  private final ToolRunner runner;

  Prober(MediaSettings settings, ToolRunner runner) {
    this.settings = settings;
    this.ffprobe = Sandbox.locate(settings.ffprobe());
    this.runner = runner;
  }

  MediaProbe probe(Workspace workspace, Path file, Container container) {
    List<Stream> streams = header(workspace, file, container).getStreams();
    settings.limits().checkStreams(streams.size());
    Optional<Stream> picture = first(streams, "video", VIDEO);
    Optional<Stream> sound = first(streams, "audio", AUDIO);
    if (picture.isEmpty() && sound.isEmpty()) {
      throw new MediaException(MediaFault.NOT_MEDIA, "It has neither picture nor sound.");
    }
    picture.map(p -> video(p, 0)).ifPresent(settings.limits()::checkPicture);
    Printed<PacketTimes> packets = packets(workspace, file, container, picture);
    PacketTimes times = checked(packets.output());
    return new MediaProbe(
        container,
        times.duration(),
        streams.size(),
        picture.map(p -> video(p, times.framesPerSecond())).orElse(null),
        sound.map(Prober::audio).orElse(null),
        CUT_OFF.matcher(packets.errors()).find());
  }

  private PacketTimes checked(PacketTimes times) {
    if (times.isEmpty() || times.duration().isZero()) {
      throw new MediaException(MediaFault.TRUNCATED, "It holds no picture and no sound.");
    }
    settings.limits().checkTimes(times);
    return times;
  }

  private FFprobeResult header(Workspace workspace, Path file, Container container) {
    FfprobeCommand command = new FfprobeCommand(ffprobe, file, container.demuxer());
    command.setShowEntries(HEADER);
    command.hashData();
    try {
      byte[] json = run(workspace, command, FfprobeCommand::readAll).output();
      return FfprobeCommand.parse(json);
    } catch (MediaException e) {
      throw e.fault() == MediaFault.DECODE_FAILED ? notMedia(e) : e;
    } catch (JaffreeException e) {
      throw notMedia(e);
    }
  }

  private static MediaException notMedia(RuntimeException e) {
    return new MediaException(MediaFault.NOT_MEDIA, e);
  }

  private Printed<PacketTimes> packets(
      Workspace workspace, Path file, Container container, Optional<Stream> picture) {
    FfprobeCommand command = new FfprobeCommand(ffprobe, file, container.demuxer());
    command.setShowEntries(PacketTimes.ENTRIES);
    command.printAsCsv();
    int video = picture.map(Stream::getIndex).orElse(-1);
    long limit = settings.limits().packets();
    return run(workspace, command, csv -> PacketTimes.read(csv, video, limit));
  }

  private <T> Printed<T> run(
      Workspace workspace, FfprobeCommand command, ToolProcess.OutputReader<T> reader) {
    return runner.run(workspace, command.commandLine(ffprobe), settings.tool().time(), reader);
  }

  private static Optional<Stream> first(List<Stream> streams, String type, Set<String> codecs) {
    Optional<Stream> first =
        streams.stream()
            .filter(s -> type.equals(s.getProbeData().getString("codec_type")))
            .filter(s -> !isCover(s))
            .findFirst();
    first.ifPresent(stream -> requireKnown(stream, codecs));
    return first;
  }

  private static boolean isCover(Stream stream) {
    return stream.getDisposition() != null
        && Boolean.TRUE.equals(stream.getDisposition().getAttachedPic());
  }

  private static void requireKnown(Stream stream, Set<String> codecs) {
    String codec = stream.getProbeData().getString("codec_name");
    if (codec == null || !codecs.contains(codec)) {
      throw new MediaException(MediaFault.UNSUPPORTED_CODEC, "It is " + codec + ".");
    }
  }

  private static VideoTrack video(Stream stream, double framesPerSecond) {
    return new VideoTrack(
        stream.getCodecName(),
        number(stream.getWidth()),
        number(stream.getHeight()),
        framesPerSecond,
        rotation(stream),
        stream.getPixFmt() == null ? "" : stream.getPixFmt(),
        number(stream.getLevel()),
        Objects.requireNonNullElse(stream.getProbeData().getString("extradata_hash"), ""));
  }

  private static AudioTrack audio(Stream stream) {
    return new AudioTrack(
        stream.getCodecName(), number(stream.getChannels()), number(stream.getSampleRate()));
  }

  private static int rotation(Stream stream) {
    if (stream.getSideDataList() == null) {
      return 0;
    }
    return stream.getSideDataList().stream()
        .filter(data -> data.getRotation() != null)
        .mapToInt(data -> data.getRotation())
        .findFirst()
        .orElse(0);
  }

  private static int number(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
