package org.interviewplatform.localstack.run;

import java.nio.file.Path;
import java.util.List;

/** Starts everything, tells where it is, and runs until Ctrl-C. */
public final class Run {

  private Run() {}

  /** The program behind {@code ./start}. */
  public static void main(String[] arguments) {
    Terminal terminal = new Terminal(System.out);
    try {
      Path home = home();
      RunOptions options = RunOptions.parse(List.of(arguments), home);
      new RunSession(home, options, terminal).run();
    } catch (PlainFailure e) {
      end(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      end("The start failed: " + e.getMessage() + "\nDetails are in the logs directory.");
    }
  }

  private static void end(String sentence) {
    System.err.println();
    System.err.println(sentence);
    System.exit(1);
  }

  private static Path home() {
    return Path.of(System.getProperty("interview-platform.home", ".")).toAbsolutePath().normalize();
  }
}
