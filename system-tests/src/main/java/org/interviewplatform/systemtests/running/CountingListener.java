package org.interviewplatform.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** A server nobody should come to; counts who does. */
public final class CountingListener implements AutoCloseable {

  private final ServerSocket socket;
  private final AtomicInteger connections = new AtomicInteger();

  private CountingListener(ServerSocket socket) {
    this.socket = socket;
  }

  /** Listens on a free port of this machine. */
  public static CountingListener open() {
    try {
      CountingListener listener =
          new CountingListener(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
      Thread accepting = new Thread(listener::accept, "counting-listener");
      accepting.setDaemon(true);
      accepting.start();
      return listener;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        connections.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
  }

  /** How many came. */
  public int connections() {
    return connections.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
