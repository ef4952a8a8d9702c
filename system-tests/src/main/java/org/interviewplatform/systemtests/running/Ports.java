package org.interviewplatform.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A port for every program of the platform; kept, so that a restart has the same addresses. */
record Ports(Map<String, Integer> byProgram) {

  private static final List<String> PROGRAMS =
      List.of(
          "HTTP", "HTTPS", "AI", "POSTGRESQL", "KAFKA", "REDIS", "S3", "SMTP", "INBOX", "STRIPE");

  static Ports free() {
    List<ServerSocket> held = new ArrayList<>();
    Map<String, Integer> ports = new LinkedHashMap<>();
    try {
      for (String program : PROGRAMS) {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        held.add(socket);
        ports.put(program, socket.getLocalPort());
      }
      for (ServerSocket socket : held) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Ports(ports);
  }

  /** Those that an environment names. */
  static Ports in(Map<String, String> environment) {
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (String program : PROGRAMS) {
      ports.put(program, Integer.parseInt(environment.getOrDefault(variable(program), "0")));
    }
    return new Ports(ports);
  }

  private static String variable(String program) {
    return "INTERVIEW_PLATFORM_LOCAL_" + program + "_PORT";
  }

  int of(String program) {
    return byProgram.getOrDefault(program, 0);
  }

  Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    byProgram.forEach((program, port) -> environment.put(variable(program), port.toString()));
    return environment;
  }
}
