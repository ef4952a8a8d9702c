package org.interviewplatform.localai;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs the stop when the process is told to end, before the virtual machine starts its own.
 *
 * <p>A shutdown hook would come too late: ONNX Runtime's hook runs beside it and takes the
 * environment away from under recordings that are still being recognised, which ends in a crash.
 * The signal class has no supported name, so it is reached by reflection; where it is missing a
 * hook has to do.
 */
final class StopSignals {

  private static final int OFFSET = 128;

  private final Runnable stop;
  private final AtomicBoolean stopping = new AtomicBoolean();

  private StopSignals(Runnable stop) {
    this.stop = stop;
  }

  static void handle(Runnable stop) {
    StopSignals signals = new StopSignals(stop);
    try {
      signals.handle("TERM", 15);
      signals.handle("INT", 2);
    } catch (ReflectiveOperationException e) {
      Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    }
  }

  private void handle(String name, int number) throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object proxy =
        Proxy.newProxyInstance(
            StopSignals.class.getClassLoader(),
            new Class<?>[] {handler},
            (self, method, arguments) -> {
              if (method.getName().equals("handle")) {
                end(OFFSET + number);
              }
              return null;
            });
    Object wanted = signal.getConstructor(String.class).newInstance(name);
    signal.getMethod("handle", signal, handler).invoke(null, wanted, proxy);
  }

  private void end(int status) {
    if (stopping.compareAndSet(false, true)) {
      try {
        stop.run();
      } finally {
        System.exit(status);
      }
    }
  }
}
