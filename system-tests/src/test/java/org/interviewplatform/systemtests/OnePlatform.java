package org.interviewplatform.systemtests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one platform they share: started for the first that asks, stopped at the end. */
final class OnePlatform implements ParameterResolver {

  private record Held(Running running) implements AutoCloseable {
    @Override
    public void close() {
      running.end();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(OnePlatform.class))
        .getOrComputeIfAbsent("platform", key -> new Held(Running.begin()), Held.class)
        .running();
  }
}
