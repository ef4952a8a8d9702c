package org.interviewplatform.testing;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call of a service, as an interceptor is given it. */
record ToldCall(Method method, Object[] arguments, Supplier<Object> rest)
    implements InvocationContext {
  @Override
  public @Nullable Object proceed() {
    return rest.get();
  }

  @Override
  public Method getMethod() {
    return method;
  }

  @Override
  public Object[] getParameters() {
    return arguments;
  }

  @Override
  public void setParameters(Object[] parameters) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable Object getTarget() {
    return null;
  }

  @Override
  public @Nullable Object getTimer() {
    return null;
  }

  @Override
  public @Nullable Constructor<?> getConstructor() {
    return null;
  }

  @Override
  public Map<String, Object> getContextData() {
    return new HashMap<>();
  }
}
