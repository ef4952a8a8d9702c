package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.interviewplatform.localstack.Ports;

/** The port of each program, by default, by environment variable, or free ones. */
record RunPorts(Map<Program, Integer> byProgram) {

  private static final int HIGHEST = 65_535;

  /** What listens on a port. */
  enum Program {
    HTTP(9080, "console and API"),
    HTTPS(9443, "Admin Center"),
    AI(8081, "speech-to-text server"),
    POSTGRESQL(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    REDIS(16379, "Redis"),
    S3(9000, "object storage"),
    SMTP(1025, "mail server"),
    INBOX(8025, "mail inbox page"),
    STRIPE(8026, "double of Stripe");

    private final int standard;
    private final String description;

    Program(int standard, String description) {
      this.standard = standard;
      this.description = description;
    }

    String variable() {
      return "INTERVIEW_PLATFORM_LOCAL_" + name() + "_PORT";
    }
  }

  RunPorts {
    byProgram = Map.copyOf(byProgram);
  }

  /** The documented ports, but those that the environment sets. */
  static RunPorts configured(Map<String, String> environment) {
    Map<Program, Integer> ports = new EnumMap<>(Program.class);
    for (Program program : Program.values()) {
      String value = environment.getOrDefault(program.variable(), "").strip();
      ports.put(program, value.isEmpty() ? program.standard : number(program, value));
    }
    return new RunPorts(ports);
  }

  private static int number(Program program, String value) {
    if (!value.matches("[0-9]{1,5}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > HIGHEST) {
      throw new PlainFailure(
          program.variable() + " must be a port number from 1 to 65535, not \"" + value + "\".");
    }
    return Integer.parseInt(value);
  }

  /** Ports nothing listens on now. */
  static RunPorts free() {
    List<Integer> free = Ports.free(Program.values().length);
    Map<Program, Integer> ports = new EnumMap<>(Program.class);
    for (Program program : Program.values()) {
      ports.put(program, free.get(program.ordinal()));
    }
    return new RunPorts(ports);
  }

  int of(Program program) {
    return byProgram.getOrDefault(program, program.standard);
  }

  /** The ports of the stack's services. */
  Ports ofStack() {
    return new Ports(
        of(Program.POSTGRESQL),
        of(Program.KAFKA),
        of(Program.REDIS),
        of(Program.S3),
        of(Program.SMTP),
        of(Program.INBOX));
  }

  /** Fails with a sentence when another program listens on a port, or two of ours share one. */
  void requireFree(List<Program> programs) {
    for (Program program : programs) {
      for (Program other : programs) {
        if (program.compareTo(other) < 0 && of(program) == of(other)) {
          throw new PlainFailure(
              "Port "
                  + of(program)
                  + " is wanted twice: "
                  + program.variable()
                  + " and "
                  + other.variable()
                  + " must differ.");
        }
      }
      requireFree(program);
    }
  }

  private void requireFree(Program program) {
    try (ServerSocket socket = new ServerSocket()) {
      // As the servers do: a connection that is just closing does not hold the port.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), of(program)));
    } catch (IOException e) {
      throw new PlainFailure(
          "Port %d (%s) is taken by another program. Stop it, set %s to another port, or run ./start --free-ports."
              .formatted(of(program), program.description, program.variable()));
    }
  }
}
