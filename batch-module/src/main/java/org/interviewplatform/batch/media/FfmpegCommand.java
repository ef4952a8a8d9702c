package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.LogLevel;
import com.github.kokorin.jaffree.ffmpeg.FFmpeg;
import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Jaffree's ffmpeg command line. It is run by {@link ToolProcess} instead of Jaffree: that reports
 * progress over a socket, which the sandbox has none of, waits without a limit, and passes on the
 * environment.
 */
final class FfmpegCommand extends FFmpeg {
  /** The decoders candidates' recordings need, by FFmpeg's names. */
  static final String DECODERS =
      "vp8,vp9,libvpx,libvpx-vp9,av1,libdav1d,libaom-av1,h264,hevc,opus,libopus,vorbis,libvorbis,"
          + "aac,mp3,mp3float,flac,alac,pcm_u8,pcm_s16le,pcm_s24le,pcm_s32le,pcm_f32le";

  FfmpegCommand(Path executable) {
    super(executable);
    setLogLevel(LogLevel.ERROR);
    setOverwriteOutput(true);
    setProgress("pipe:1");
    addArgument("-nostdin");
  }

  /** The recording, opened by the one demuxer that its first bytes allow. */
  static UrlInput input(Path file, String demuxer, int threads) {
    return UrlInput.fromPath(file)
        .setFormat(demuxer)
        .addArguments("-protocol_whitelist", "file,pipe")
        .addArguments("-codec_whitelist", DECODERS)
        .addArguments("-threads", Integer.toString(threads));
  }

  List<String> commandLine(Path executable) {
    List<String> line = new ArrayList<>();
    line.add(executable.toString());
    line.addAll(buildArguments());
    return line;
  }
}
