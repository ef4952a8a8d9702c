package org.interviewplatform.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The loopback ports of the services. */
public record Ports(int postgresql, int kafka, int redis, int storage, int smtp, int inbox) {

  private static final int SERVICES = 6;

  /** The documented ports of a developer's machine. */
  public static Ports standard() {
    return new Ports(15432, 19092, 16379, 9000, 1025, 8025);
  }

  /** Ports that nothing listens on now. */
  public static Ports free() {
    List<Integer> free = free(SERVICES);
    return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5));
  }

  /** As many different ports as asked for that nothing listens on now. */
  public static List<Integer> free(int count) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return held.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port on the loopback address", e);
    } finally {
      held.forEach(Ports::release);
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
