package org.interviewplatform.localstack.run;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.interviewplatform.localstack.LocalStack;
import org.interviewplatform.localstack.demo.Demo;

/** The one block that tells a person where everything is. */
final class Summary {

  private Summary() {}

  static String of(
      RunContext run, LocalStack stack, Duration took, List<Demo.OpenInterview> interviews) {
    String base = PlatformEnvironment.publicUrl(run.ports());
    StringBuilder block = new StringBuilder();
    block.append("\nReady after ").append(Terminal.seconds(took)).append(".\n\n");
    row(block, "Console", base + "/console/");
    row(block, "Sign in", DemoLogin.EMAIL + "  /  " + DemoLogin.PASSWORD);
    for (Demo.OpenInterview interview : interviews) {
      row(block, "Candidate", interview.link() + "  (" + interview.title() + ")");
    }
    row(block, "Mail inbox", stack.inbox().toString());
    row(block, "API", base + "/openapi/ui/");
    row(
        block,
        "Admin Center",
        "https://localhost:"
            + run.ports().of(RunPorts.Program.HTTPS)
            + "/adminCenter/  "
            + DemoLogin.ADMINISTRATOR
            + "  /  "
            + DemoLogin.PASSWORD);
    row(block, "Logs", run.data().path().resolve("logs").toString());
    return block.append("\nCtrl-C stops everything and keeps the data.\n").toString();
  }

  private static void row(StringBuilder block, String name, String value) {
    block.append(String.format(Locale.ROOT, "  %-13s %s%n", name, value));
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
