package org.interviewplatform.batch.media;

import com.github.kokorin.jaffree.LogLevel;
import com.github.kokorin.jaffree.ffprobe.FFprobe;
import com.github.kokorin.jaffree.ffprobe.FFprobeResult;
import com.github.kokorin.jaffree.ffprobe.data.JsonFormatParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Jaffree's ffprobe command line and reader, run by {@link ToolProcess}. */
final class FfprobeCommand extends FFprobe {
  private static final int MOST = 4 << 20;

  FfprobeCommand(Path executable, Path file, String demuxer) {
    super(executable);
    setLogLevel(LogLevel.ERROR);
    setFormat(demuxer);
    setInput(file);
    addArguments("-protocol_whitelist", "file,pipe");
    addArguments("-codec_whitelist", FfmpegCommand.DECODERS);
  }

  /** So that two set-ups of a decoder can be compared without being read. */
  void hashData() {
    addArguments("-show_data_hash", "sha256");
  }

  /** Instead of Jaffree's JSON, for lists too long to be kept. */
  void printAsCsv() {
    addArguments("-print_format", "csv=print_section=0");
  }

  List<String> commandLine(Path executable) {
    List<String> line = new ArrayList<>();
    line.add(executable.toString());
    line.addAll(buildArguments());
    return line;
  }

  /** A header that describes itself at such length is no header. */
  static byte[] readAll(InputStream output) throws IOException {
    byte[] all = output.readNBytes(MOST);
    output.transferTo(OutputStream.nullOutputStream());
    return all;
  }

  /** After ffprobe has ended well; what it prints before it fails is not whole. */
  static FFprobeResult parse(byte[] json) {
    return new FFprobeResult(new JsonFormatParser().parse(new ByteArrayInputStream(json)));
  }
}
