package org.interviewplatform.localstack.run;

import java.nio.file.Path;
import java.time.Duration;
import org.interviewplatform.localstack.LocalStack;

/** The one block that tells a person where everything is. */
final class Summary {

  private Summary() {}

  static String of(RunPorts ports, LocalStack stack, Duration took, Path data) {
    String base = PlatformEnvironment.publicUrl(ports);
    return """

        Ready after %s.

          Console       %s/console/
          Sign in       %s  /  %s
          Mail inbox    %s
          API           %s/openapi/ui
          Logs          %s

        Ctrl-C stops everything and keeps the data.
        """
        .formatted(
            Terminal.seconds(took),
            base,
            DemoLogin.EMAIL,
            DemoLogin.PASSWORD,
            stack.inbox(),
            base,
            data.resolve("logs"));
  }

  static String ofStack(LocalStack stack) {
    StringBuilder variables = new StringBuilder();
    stack
        .environment()
        .forEach(
            (name, value) ->
                variables.append("  ").append(name).append('=').append(value).append('\n'));
    return "\nServices are up; the inbox is " + stack.inbox() + "\n" + variables;
  }
}
