package org.interviewplatform.platform.tenant.internal;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;

/** Plain SQL on the connection of the current transaction, so under the organisation's policies. */
public final class TenantConnection {
  private TenantConnection() {}

  /** SQL that gives something back. */
  @FunctionalInterface
  public interface Query<T> {
    /** Runs it. */
    T on(Connection connection) throws SQLException;
  }

  /** Writes what Hibernate still holds back, then runs the SQL. */
  public static <T> T query(EntityManager entityManager, Query<T> query) {
    return entityManager.unwrap(Session.class).doReturningWork(query::on);
  }
}
