package org.interviewplatform.platform.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One entity manager a transaction, bound to the thread, as a container does it. */
final class TransactionalEntityManager {
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private final EntityManagerFactory unit;

  TransactionalEntityManager(EntityManagerFactory unit) {
    this.unit = unit;
  }

  <T> T transaction(Supplier<T> work) {
    if (current.get() != null) {
      return work.get();
    }
    try (EntityManager entityManager = unit.createEntityManager()) {
      current.set(entityManager);
      return committed(entityManager, work);
    } finally {
      current.remove();
    }
  }

  private static <T> T committed(EntityManager entityManager, Supplier<T> work) {
    entityManager.getTransaction().begin();
    try {
      T result = work.get();
      entityManager.getTransaction().commit();
      return result;
    } finally {
      if (entityManager.getTransaction().isActive()) {
        entityManager.getTransaction().rollback();
      }
    }
  }

  EntityManager proxy() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              @Nullable EntityManager entityManager = current.get();
              if (entityManager == null) {
                throw new IllegalStateException("No transaction");
              }
              try {
                return method.invoke(entityManager, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }
}
