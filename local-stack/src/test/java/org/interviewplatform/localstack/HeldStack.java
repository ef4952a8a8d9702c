package org.interviewplatform.localstack;

import java.nio.file.Path;
import java.util.Arrays;

/** A stack in a JVM of its own that writes a value into every service and waits to be killed. */
final class HeldStack {

  private HeldStack() {}

  /** Arguments: data directory, value, then the six ports. */
  public static void main(String[] arguments) throws Exception {
    int[] p = Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray();
    Ports ports = new Ports(p[0], p[1], p[2], p[3], p[4], p[5]);
    LocalStack stack = LocalStack.start(LocalStackSettings.in(Path.of(arguments[0])).on(ports));
    new StackClients(stack, ports.smtp()).write(arguments[1]);
    System.out.println("written");
    Thread.currentThread().join();
  }
}
