package org.interviewplatform.platform.tenant.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.interviewplatform.organisation.User;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.testing.TestDatabase;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RowLevelSecurityIT {
  private static final TestDatabase DATABASE = TestDatabase.get();
  private static final String INSERT =
      "insert into interview_platform.job_request (organisation_id, job, subject, event_id)"
          + " values (?, 'test', gen_random_uuid(), gen_random_uuid())";

  private final OrganisationId organisation = OrganisationId.create();
  private final EntityManager entityManager = DATABASE.entityManager();

  @BeforeAll
  static void somebodyHasData() {
    new TestPlatform();
  }

  @Test
  void aConnectionWithoutTenantSeesNoRowOfAnyTable() {
    Statements app = new Statements(DATABASE.app());
    List<String> readable = tables().stream().filter(table -> mayRead(app, table)).toList();
    // what candidates say about themselves is counted, and never read, by a function of the owner
    assertThat(tables())
        .hasSize(readable.size() + 1)
        .contains("interview_platform.self_identification");
    for (String table : readable) {
      assertThat(app.list("select count(*) from " + table, row -> row.getLong(1)))
          .as(table)
          .containsExactly(0L);
    }
  }

  private static boolean mayRead(Statements app, String table) {
    String asked = "select has_table_privilege('" + table + "', 'select')";
    return app.list(asked, row -> row.getBoolean(1)).get(0);
  }

  @Test
  void aHibernateQueryWithoutTenantSeesNothing() {
    assertThat(DATABASE.transaction(this::users)).isZero();
  }

  @Test
  void aHibernateQueryWithAnotherTenantSeesNothing() {
    assertThat(DATABASE.in(organisation, this::users)).isZero();
  }

  @Test
  void plainSqlThroughHibernateIsUnderThePoliciesToo() {
    assertThat(DATABASE.in(organisation, this::usersBySql)).isZero();
    assertThat(DATABASE.transaction(this::usersBySql)).isZero();
  }

  @Test
  void aRowCannotBeWrittenForAnotherOrganisation() {
    UUID other = UUID.randomUUID();
    assertThatThrownBy(
            () ->
                DATABASE.in(
                    organisation,
                    () ->
                        TenantConnection.query(entityManager, on -> Sql.update(on, INSERT, other))))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void aRowCannotBeWrittenWithoutTenant() {
    assertThatThrownBy(() -> new Statements(DATABASE.app()).update(INSERT, organisation.value()))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void theTenantEndsWithItsTransaction() throws SQLException {
    try (Connection connection = DATABASE.app().getConnection()) {
      connection.setAutoCommit(false);
      Sql.list(
          connection,
          "select set_config('interview_platform.organisation', ?, true)",
          row -> row.getString(1),
          organisation.toString());
      Sql.update(connection, INSERT, organisation.value());
      connection.commit();

      assertThat(
              Sql.list(
                  connection,
                  "select count(*) from interview_platform.job_request",
                  row -> row.getLong(1)))
          .containsExactly(0L);
    }
  }

  private Long users() {
    return entityManager
        .createQuery("select count(u) from " + User.class.getSimpleName() + " u", Long.class)
        .getSingleResult();
  }

  private Long usersBySql() {
    return TenantConnection.query(
        entityManager,
        on ->
            Sql.list(on, "select count(*) from interview_platform.app_user", row -> row.getLong(1))
                .get(0));
  }

  private static List<String> tables() {
    return new Statements(DATABASE.superuser())
        .list(
            "select format('%I.%I', schemaname, tablename) as name from pg_tables"
                + " where schemaname = 'interview_platform'"
                + " and tablename <> 'flyway_schema_history'",
            row -> row.getString("name"));
  }
}
