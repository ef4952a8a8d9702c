package org.interviewplatform.platform.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.sql.Sql.Row;
import org.jspecify.annotations.Nullable;

/** Single statements on a data source, each committed by itself when no transaction is active. */
public final class Statements {
  private final DataSource dataSource;

  /** Runs them there. */
  public Statements(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Runs a statement that changes rows and tells how many. */
  public int update(String sql, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection()) {
      return Sql.update(connection, sql, parameters);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Runs a statement that gives rows. */
  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection()) {
      return Sql.list(connection, sql, row, parameters);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static DomainException failed(SQLException cause) {
    return new DomainException(DatabaseError.FAILED, "The database did not answer.", cause);
  }
}
