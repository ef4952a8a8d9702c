package org.interviewplatform.testing;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.audit.internal.AuditingInterceptor;
import org.interviewplatform.platform.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Puts objects together as the container does: by their {@code @Inject} constructors, one instance
 * of each. An interface is resolved to what was registered for it, or to the class of the feature's
 * {@code internal} package that bears its name with {@code Jpa} before it. Transactional services
 * are, as in the container, proxies that begin and end transactions.
 */
public final class Assembly {
  private final Map<Class<?>, Object> instances = new HashMap<>();
  private final TestDatabase database;

  public Assembly(TestDatabase database) {
    this.database = database;
  }

  /** Uses this instance wherever the type is asked for. */
  public synchronized <T> Assembly with(Class<T> type, T instance) {
    instances.put(type, instance);
    return this;
  }

  /** The instance of a type, put together when first asked for, by whichever thread. */
  public synchronized <T> T get(Class<T> type) {
    Object known = instances.get(type);
    if (known == null) {
      known = create(type.isInterface() ? implementationOf(type) : type);
      instances.put(type, known);
    }
    return type.cast(known);
  }

  private Object create(Class<?> type) {
    try {
      Constructor<?> constructor = constructorOf(type);
      constructor.setAccessible(true);
      Object[] arguments = Arrays.stream(constructor.getParameterTypes()).map(this::get).toArray();
      Object created = constructor.newInstance(arguments);
      injectEntityManager(created);
      return type.isAnnotationPresent(Transactional.class) ? transactional(created) : created;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot put together " + type, e);
    }
  }

  /** Every public method becomes a transaction, or joins the one there is. */
  private Object transactional(Object service) throws ReflectiveOperationException {
    InvocationHandler handler =
        (proxy, method, arguments) ->
            database.transaction(() -> told(service, method, orNone(arguments)));
    Constructor<?> constructor =
        new ByteBuddy()
            .subclass(service.getClass())
            .method(
                ElementMatchers.isPublic().and(ElementMatchers.isDeclaredBy(service.getClass())))
            .intercept(InvocationHandlerAdapter.of(handler))
            .make()
            .load(service.getClass().getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
            .getLoaded()
            .getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  /** Reflection gives null where a method has no parameters, a container an empty array. */
  private static Object[] orNone(Object @Nullable [] arguments) {
    return arguments == null ? new Object[0] : arguments;
  }

  /** What is {@link Audited} is told, as in the container. */
  private @Nullable Object told(Object service, Method method, Object[] arguments) {
    if (!method.isAnnotationPresent(Audited.class)) {
      return call(service, method, arguments);
    }
    try {
      return new AuditingInterceptor(get(AuditTrail.class))
          .tell(new ToldCall(method, arguments.clone(), () -> call(service, method, arguments)));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object service, Method method, Object[] arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void injectEntityManager(Object created) throws IllegalAccessException {
    for (Field field : created.getClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(PersistenceContext.class)) {
        field.setAccessible(true);
        field.set(created, database.entityManager());
      }
    }
  }

  private static Constructor<?> constructorOf(Class<?> type) throws NoSuchMethodException {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.isAnnotationPresent(Inject.class)) {
        return constructor;
      }
    }
    return type.getDeclaredConstructor();
  }

  private static Class<?> implementationOf(Class<?> port) {
    String name = port.getPackageName() + ".internal.Jpa" + port.getSimpleName();
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("nothing registered for " + port, e);
    }
  }
}
