package org.interviewplatform.localstack.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * What the command line asks for.
 *
 * @param data the directory that keeps everything
 * @param freePorts take whatever ports are free
 * @param stackOnly start the services only, not the application
 * @param demo send the demo interviews on first start
 * @param help only print the options
 */
record RunOptions(Path data, boolean freePorts, boolean stackOnly, boolean demo, boolean help) {

  static final String USAGE =
      """
      ./start [options]
        --free-ports   use free ports instead of the documented ones
        --stack-only   start PostgreSQL, Kafka, Redis, S3 and mail, not the application
        --no-demo      do not send demo interviews on first start
        --data DIR     keep data there instead of in .data
        --help         print this
      Single ports: set INTERVIEW_PLATFORM_LOCAL_<SERVICE>_PORT, where <SERVICE> is
      HTTP, AI, POSTGRESQL, KAFKA, REDIS, S3, SMTP or INBOX.
      """;

  static RunOptions parse(List<String> arguments, Path home) {
    Queue<String> rest = new ArrayDeque<>(arguments);
    RunOptions options = new RunOptions(home.resolve(".data"), false, false, true, false);
    for (String next = rest.poll(); next != null; next = rest.poll()) {
      options = options.with(next, rest);
    }
    return options;
  }

  private RunOptions with(String argument, Queue<String> rest) {
    return switch (argument) {
      case "--free-ports" -> new RunOptions(data, true, stackOnly, demo, help);
      case "--stack-only" -> new RunOptions(data, freePorts, true, demo, help);
      case "--no-demo" -> new RunOptions(data, freePorts, stackOnly, false, help);
      case "--data" -> new RunOptions(directory(rest.poll()), freePorts, stackOnly, demo, help);
      case "--help" -> new RunOptions(data, freePorts, stackOnly, demo, true);
      default -> throw new PlainFailure("Unknown option " + argument + ".\n" + USAGE);
    };
  }

  private static Path directory(@org.jspecify.annotations.Nullable String argument) {
    if (argument == null) {
      throw new PlainFailure("--data needs a directory.");
    }
    return Path.of(argument).toAbsolutePath();
  }
}
