package org.interviewplatform.platform.tenant.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Gives every connection the organisation for as long as its transaction lasts, which is what the
 * row-level security policies compare with, and the reviewer to whom only assigned interviews are
 * there. One round trip a transaction; a connection that is used outside of a transaction sees
 * nothing.
 */
public final class OrganisationConnections
    implements MultiTenantConnectionProvider<UUID>, ServiceRegistryAwareService {
  private static final long serialVersionUID = 1L;
  private static final String ENTER =
      "select set_config('interview_platform.organisation', ?, true),"
          + " set_config('interview_platform.reviewer', ?, true)";

  private transient @Nullable DataSource dataSource;

  @Override
  public void injectServices(ServiceRegistryImplementor services) {
    Map<String, Object> settings =
        services.requireService(ConfigurationService.class).getSettings();
    dataSource =
        Stream.of(
                "jakarta.persistence.jtaDataSource",
                "jakarta.persistence.nonJtaDataSource",
                "hibernate.connection.datasource")
            .map(settings::get)
            .filter(DataSource.class::isInstance)
            .map(DataSource.class::cast)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("The persistence unit has no data source"));
  }

  @Override
  public Connection getConnection(UUID organisation) throws SQLException {
    Connection connection = getAnyConnection();
    try (PreparedStatement enter = connection.prepareStatement(ENTER)) {
      boolean nobody = organisation.equals(TenantResolver.NOBODY);
      enter.setString(1, nobody ? "" : organisation.toString());
      enter.setString(2, reviewer());
      enter.execute();
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static String reviewer() {
    return CurrentCaller.find()
        .filter(Caller::seesOnlyAssigned)
        .map(caller -> caller.userId().toString())
        .orElse("");
  }

  @Override
  public void releaseConnection(UUID organisation, Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public Connection getAnyConnection() throws SQLException {
    return Objects.requireNonNull(dataSource, "data source").getConnection();
  }

  @Override
  public void releaseAnyConnection(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public boolean supportsAggressiveRelease() {
    return false;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    if (!isUnwrappableAs(type)) {
      throw new UnknownUnwrapTypeException(type);
    }
    return type.cast(this);
  }
}
