package org.interviewplatform.localstack.run;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands for the speech server and the application server: answers 200 to everything. */
public final class FakeServer {

  private FakeServer() {}

  /** The argument names the environment variable that holds the port. */
  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(System.getenv(arguments[0]));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    System.out.println(System.getenv());
  }
}
