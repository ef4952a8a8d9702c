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
 */
record RunOptions(Path data, boolean freePorts, boolean stackOnly, boolean demo) {

  static RunOptions parse(List<String> arguments, Path home) {
    Queue<String> rest = new ArrayDeque<>(arguments);
    RunOptions options = new RunOptions(home.resolve(".data"), false, false, true);
    for (String next = rest.poll(); next != null; next = rest.poll()) {
      options = options.with(next, rest);
    }
    return options;
  }

  private RunOptions with(String argument, Queue<String> rest) {
    return switch (argument) {
      case "--free-ports" -> new RunOptions(data, true, stackOnly, demo);
      case "--stack-only" -> new RunOptions(data, freePorts, true, demo);
      case "--no-demo" -> new RunOptions(data, freePorts, stackOnly, false);
      case "--data" -> new RunOptions(directory(rest.poll()), freePorts, stackOnly, demo);
      default ->
          throw new PlainFailure("Unknown option " + argument + "; ./start --help lists them.");
    };
  }

  private static Path directory(@org.jspecify.annotations.Nullable String argument) {
    if (argument == null) {
      throw new PlainFailure("--data needs a directory.");
    }
    return Path.of(argument).toAbsolutePath();
  }
}
