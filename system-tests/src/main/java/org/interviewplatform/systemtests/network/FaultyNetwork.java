package org.interviewplatform.systemtests.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Ports in front of the platform's own: what is sent to them arrives there, as long as the network
 * holds. It counts what browsers put into the object storage. One request a connection; the host a
 * request names stays, so that signatures hold.
 */
public final class FaultyNetwork implements AutoCloseable {
  private static final int CHUNK = 8 << 10;

  private final ExecutorService carriers =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "faulty-network");
            thread.setDaemon(true);
            return thread;
          });
  private final List<ServerSocket> doors = new ArrayList<>();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final List<Put> puts = new CopyOnWriteArrayList<>();
  private final Faults faults = new Faults();

  /** Opens a port that leads to another one on this machine, and returns its number. */
  public int leadTo(int port) {
    try {
      ServerSocket door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
      doors.add(door);
      carriers.execute(() -> accept(door, port));
      return door.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What goes wrong from now on. */
  public Faults faults() {
    return faults;
  }

  /** Breaks every connection and takes no new ones. */
  public void cut() {
    faults.cut = true;
    connections.forEach(FaultyNetwork::breakOff);
  }

  /** Ends the cut. */
  public void restore() {
    faults.cut = false;
  }

  /** Every attempt to put a part so far. */
  public List<Put> puts() {
    return List.copyOf(puts);
  }

  private void accept(ServerSocket door, int port) {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        carriers.execute(() -> carry(client, port));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void carry(Socket client, int port) {
    connections.add(client);
    try (client) {
      if (faults.cut) {
        breakOff(client);
        return;
      }
      Optional<Head> request = Head.read(client.getInputStream());
      if (request.isPresent()) {
        carry(request.get(), client, port);
      }
    } catch (IOException broken) {
      breakOff(client);
    } finally {
      connections.remove(client);
    }
  }

  private void carry(Head request, Socket client, int port) throws IOException {
    boolean part = request.method().equals("PUT") && request.target().contains("partNumber=");
    Optional<String> fault = part ? faults.answerTo(request) : Optional.empty();
    if (fault.isPresent()) {
      pass(client.getInputStream(), OutputStream.nullOutputStream(), length(request));
      puts.add(new Put(request.target(), 0, Integer.parseInt(fault.get().split(" ", 3)[1])));
      client.getOutputStream().write(fault.get().getBytes(ISO_8859_1));
      client.getOutputStream().flush();
      return;
    }
    try (Socket server = new Socket()) {
      connections.add(server);
      server.connect(new InetSocketAddress("127.0.0.1", port));
      exchange(request, client, server, part);
    } finally {
      connections.removeIf(Socket::isClosed);
    }
  }

  private void exchange(Head request, Socket client, Socket server, boolean part)
      throws IOException {
    Optional<Head> answer = bring(request, client, server, part);
    if (answer.isPresent()) {
      client.getOutputStream().write(answer.get().forOneMessage());
      pass(server.getInputStream(), client.getOutputStream(), Long.MAX_VALUE);
      client.getOutputStream().flush();
    }
  }

  /** Counted before the browser learns of it, so that nobody is asked for a count too early. */
  private Optional<Head> bring(Head request, Socket client, Socket server, boolean part)
      throws IOException {
    long sent = 0;
    Optional<Head> answer = Optional.empty();
    try {
      server.getOutputStream().write(request.forOneMessage());
      sent = pass(client.getInputStream(), server.getOutputStream(), length(request));
      server.getOutputStream().flush();
      answer = Head.read(server.getInputStream());
      return answer;
    } finally {
      if (part) {
        puts.add(new Put(request.target(), sent, answer.map(Head::status).orElse(0)));
      }
    }
  }

  private static long length(Head request) {
    return request.header("Content-Length").map(Long::parseLong).orElse(0L);
  }

  /** At most so many bytes, at the speed allowed. */
  private long pass(InputStream from, OutputStream to, long most) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long passed = 0;
    while (passed < most) {
      int read = from.read(chunk, 0, (int) Math.min(chunk.length, most - passed));
      if (read < 0) {
        return passed;
      }
      to.write(chunk, 0, read);
      passed += read;
      LockSupport.parkNanos(faults.nanosFor(read));
    }
    return passed;
  }

  /** Without a farewell, as a network does that is gone. */
  private static void breakOff(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException gone) {
      // which is what was wanted
    }
  }

  @Override
  public void close() {
    try {
      for (ServerSocket door : doors) {
        door.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      cut();
      carriers.shutdownNow();
    }
  }
}
