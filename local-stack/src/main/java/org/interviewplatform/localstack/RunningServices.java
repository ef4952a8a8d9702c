package org.interviewplatform.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.interviewplatform.localstack.service.Service;
import org.interviewplatform.localstack.service.Stoppable;

/** The services, started side by side; either all run or none does. */
final class RunningServices implements AutoCloseable {

  private final List<Service> services;

  private RunningServices(List<Service> services) {
    this.services = services;
  }

  /** Starts one service. */
  interface Starter extends Callable<Service> {}

  static RunningServices start(List<? extends Starter> starters, Consumer<Service> ready) {
    ExecutorService threads = Executors.newFixedThreadPool(starters.size());
    try {
      List<Future<Service>> starting =
          starters.stream().map(starter -> threads.submit(() -> start(starter, ready))).toList();
      return collect(starting);
    } finally {
      threads.shutdown();
    }
  }

  private static Service start(Starter starter, Consumer<Service> ready) throws Exception {
    Service service = starter.call();
    ready.accept(service);
    return service;
  }

  private static RunningServices collect(List<Future<Service>> starting) {
    List<Service> started = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (Future<Service> future : starting) {
      try {
        started.add(future.get());
      } catch (ExecutionException e) {
        failures.add(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        failures.add(e);
      }
    }
    RunningServices services = new RunningServices(List.copyOf(started));
    if (failures.isEmpty()) {
      return services;
    }
    services.close();
    IllegalStateException failure = new IllegalStateException(reason(failures), failures.get(0));
    failures.stream().skip(1).forEach(failure::addSuppressed);
    throw failure;
  }

  private static String reason(List<Throwable> failures) {
    return String.join("; ", failures.stream().map(Throwable::getMessage).toList());
  }

  List<ServiceHealth> health() {
    return services.stream().map(RunningServices::health).toList();
  }

  private static ServiceHealth health(Service service) {
    try {
      service.check();
      return new ServiceHealth(service.name(), service.address(), true, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ServiceHealth(service.name(), service.address(), false, "interrupted");
    } catch (Exception e) {
      return new ServiceHealth(service.name(), service.address(), false, String.valueOf(e));
    }
  }

  /** One that can be away for a while; empty where there is none of that name. */
  Optional<Stoppable> stoppable(String name) {
    return services.stream()
        .filter(service -> service.name().equals(name))
        .filter(Stoppable.class::isInstance)
        .map(Stoppable.class::cast)
        .findFirst();
  }

  <S extends Service> S only(Class<S> kind) {
    return services.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not running: " + kind.getSimpleName()));
  }

  /** Stops what was started, last first, all of it even when one refuses. */
  @Override
  public void close() {
    List<RuntimeException> failures = new ArrayList<>();
    for (int i = services.size() - 1; i >= 0; i--) {
      try {
        services.get(i).close();
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }
}
