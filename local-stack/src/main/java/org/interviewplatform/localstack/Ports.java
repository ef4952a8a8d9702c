package org.interviewplatform.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The loopback ports of the services. */
public record Ports(int postgresql, int kafka, int redis, int storage, int smtp, int inbox) {

  private static final int SERVICES = 6;
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_768;
  private static final int MOST_TRIES = 1_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The documented ports of a developer's machine. */
  public static Ports standard() {
    return new Ports(15432, 19092, 16379, 9000, 1025, 8025);
  }

  /** Ports that nothing listens on now. */
  public static Ports free() {
    List<Integer> free = free(SERVICES);
    return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5));
  }

  /**
   * As many different ports as asked for that nothing listens on now. They lie below those that the
   * system gives to outgoing connections, which could take one before it is used.
   */
  public static List<Integer> free(int count) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int tries = 0; held.size() < count && tries < MOST_TRIES; tries++) {
        bind(LOWEST + RANDOM.nextInt(HIGHEST - LOWEST)).ifPresent(held::add);
      }
      if (held.size() < count) {
        throw new IllegalStateException("No free port on the loopback address");
      }
      return held.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      held.forEach(Ports::release);
    }
  }

  private static Optional<ServerSocket> bind(int port) {
    try {
      return Optional.of(new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")));
    } catch (IOException e) {
      // Taken; another one will do.
      return Optional.empty();
    }
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
