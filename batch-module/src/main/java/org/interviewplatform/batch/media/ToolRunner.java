package org.interviewplatform.batch.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.interviewplatform.batch.media.MediaSettings.ToolLimits;

/** Runs a tool inside the sandbox and names what went wrong. */
final class ToolRunner {
  /** Above this a process did not end by itself: 128 and the number of the signal. */
  private static final int SIGNALLED = 128;

  private static final int OUT_OF_CPU = SIGNALLED + 24;
  private static final int FILE_TOO_LARGE = SIGNALLED + 25;

  /** What FFmpeg says when it gives up, and what that means. */
  private static final Map<String, MediaFault> COMPLAINTS =
      Map.of(
          "File too large", MediaFault.TOO_LARGE_OUTPUT,
          "No space left on device", MediaFault.WORKSPACE_FAILED,
          "moov atom not found", MediaFault.TRUNCATED,
          "not on whitelist", MediaFault.UNSUPPORTED_CODEC);

  /** The sandbox itself failed: never the recording's fault. */
  private static final Pattern WRAPPERS = Pattern.compile("(?m)^(bwrap|prlimit): ");

  private final Sandbox sandbox;
  private final ToolLimits limits;

  ToolRunner(Sandbox sandbox, ToolLimits limits) {
    this.sandbox = sandbox;
    this.limits = limits;
  }

  /** What the tool printed and what it complained of. */
  record Printed<T>(T output, String errors) {}

  <T> Printed<T> run(
      Workspace workspace, List<String> tool, Duration limit, ToolProcess.OutputReader<T> reader) {
    Path directory = workspace.directory();
    List<String> command = sandbox.wrap(directory, limit, limits, tool);
    ToolProcess.Outcome<T> outcome = new ToolProcess(directory, command, limit).run(reader);
    if (outcome.timedOut() || outcome.status() == OUT_OF_CPU) {
      throw new MediaException(MediaFault.TIMED_OUT, "Allowed were " + limit + ".");
    }
    if (outcome.status() != 0) {
      throw failure(outcome.status(), outcome.errors());
    }
    return new Printed<>(outcome.output(), outcome.errors());
  }

  private static MediaException failure(int status, String errors) {
    if (status == FILE_TOO_LARGE) {
      return new MediaException(MediaFault.TOO_LARGE_OUTPUT, "");
    }
    if (status > SIGNALLED) {
      return new MediaException(MediaFault.TOOL_DIED, "Signal " + (status - SIGNALLED) + ".");
    }
    if (WRAPPERS.matcher(errors).find()) {
      return new MediaException(MediaFault.TOOL_MISSING, complaint(errors));
    }
    MediaFault fault =
        COMPLAINTS.entrySet().stream()
            .filter(complaint -> errors.contains(complaint.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(MediaFault.DECODE_FAILED);
    return new MediaException(fault, complaint(errors));
  }

  /** FFmpeg's own words are for the log, not for people. */
  private static IllegalStateException complaint(String errors) {
    return new IllegalStateException(lastLine(errors));
  }

  private static String lastLine(String errors) {
    List<String> lines = errors.lines().filter(line -> !line.isBlank()).toList();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    return last.strip();
  }
}
