package org.interviewplatform.systemtests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one platform with a chat model that they share. */
final class ScoredPlatform implements ParameterResolver {

  private record Held(Scored scored) implements AutoCloseable {
    @Override
    public void close() {
      scored.end();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Scored.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(ScoredPlatform.class))
        .getOrComputeIfAbsent("platform", key -> new Held(Scored.begin()), Held.class)
        .scored();
  }
}
