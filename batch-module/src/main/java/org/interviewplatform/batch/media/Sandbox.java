package org.interviewplatform.batch.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.batch.media.MediaSettings.ToolLimits;

/**
 * The walls around a tool that reads hostile files: it sees the system's programs and libraries,
 * one directory, no network and no other process (bubblewrap), and is bound in CPU time, memory and
 * the size of the files it writes (prlimit). Where bubblewrap does not work, as in containers
 * without user namespaces, the bounds stay and the container is the wall.
 */
final class Sandbox {

  /** Whether bubblewrap is used when it works, must work, or is left out. */
  enum Mode {
    AUTO,
    REQUIRED,
    OFF
  }

  private static final List<String> ISOLATION =
      List.of(
          "bwrap",
          "--unshare-all",
          "--die-with-parent",
          "--new-session",
          "--cap-drop",
          "ALL",
          "--proc",
          "/proc",
          "--dev",
          "/dev",
          "--tmpfs",
          "/tmp");
  private static final List<String> SYSTEM =
      List.of("/usr", "/bin", "/lib", "/lib64", "/lib32", "/etc/alternatives", "/etc/ld.so.cache");

  private final boolean isolates;
  private final boolean bounds;

  private Sandbox(boolean isolates, boolean bounds) {
    this.isolates = isolates;
    this.bounds = bounds;
  }

  /** Finds out, by trying, what this machine offers. */
  static Sandbox detect(Mode mode) {
    boolean bounds = works(List.of("prlimit", "--core=0", "true"));
    if (mode == Mode.OFF) {
      return new Sandbox(false, bounds);
    }
    List<String> trial = new ArrayList<>(ISOLATION);
    trial.addAll(systemBinds());
    trial.add("true");
    boolean isolates = works(trial);
    if (!isolates && mode == Mode.REQUIRED) {
      throw new MediaException(
          MediaFault.TOOL_MISSING,
          "interview-platform.media.sandbox=required, but bubblewrap does not work here.");
    }
    return new Sandbox(isolates, bounds);
  }

  boolean isolates() {
    return isolates;
  }

  /** The command that runs {@code tool} inside the walls, with {@code directory} to work in. */
  List<String> wrap(Path directory, Duration time, ToolLimits limits, List<String> tool) {
    List<String> command = new ArrayList<>();
    if (isolates) {
      command.addAll(ISOLATION);
      command.addAll(systemBinds());
      command.addAll(toolBinds(Path.of(tool.get(0))));
      command.addAll(List.of("--bind", directory.toString(), directory.toString()));
      command.addAll(List.of("--chdir", directory.toString()));
    }
    if (bounds) {
      long cpuSeconds = time.toSeconds() * limits.threads() + 1;
      command.addAll(
          List.of("prlimit", "--core=0", "--nofile=256", "--cpu=" + cpuSeconds + ":" + cpuSeconds));
      command.addAll(List.of("--as=" + limits.memoryBytes(), "--fsize=" + limits.outputBytes()));
    }
    command.addAll(tool);
    return command;
  }

  private static List<String> systemBinds() {
    return SYSTEM.stream().flatMap(p -> List.of("--ro-bind-try", p, p).stream()).toList();
  }

  /** A tool outside the system's directories, such as one unpacked from a library. */
  private static List<String> toolBinds(Path tool) {
    Path directory = tool.getParent();
    if (directory == null || directory.startsWith("/usr") || directory.startsWith("/bin")) {
      return List.of();
    }
    return List.of("--ro-bind", directory.toString(), directory.toString());
  }

  private static boolean works(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(10, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Where {@code name} lies, following links, so that its neighbours can be bound too. */
  static Path locate(Path name) {
    if (name.getParent() != null && Files.isExecutable(name)) {
      return name.toAbsolutePath();
    }
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    for (String directory : path.split(":")) {
      Path candidate = Path.of(directory, name.toString());
      if (Files.isExecutable(candidate)) {
        return candidate.toAbsolutePath();
      }
    }
    throw new MediaException(MediaFault.TOOL_MISSING, "There is no " + name + " here.");
  }
}
