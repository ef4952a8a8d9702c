package org.interviewplatform.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class SchemaIT {
  private static final TestDatabase DATABASE = TestDatabase.get();

  private static final String TABLES =
      """
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'interview_platform' and c.relkind in ('r', 'p')
        and c.relname <> 'flyway_schema_history'
      """;

  private final Statements all = new Statements(DATABASE.superuser());

  @Test
  void everyTableBelongsToAnOrganisation() {
    assertThat(
            names(
                TABLES
                    + """
                    and not exists (select 1 from pg_attribute a where a.attrelid = c.oid
                      and a.attname in ('organisation_id') and a.attnotnull)
                    and c.relname <> 'organisation'
                    """))
        .isEmpty();
  }

  @Test
  void everyTableIsProtectedEvenFromItsOwner() {
    assertThat(names(TABLES)).isNotEmpty();
    assertThat(names(TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)")).isEmpty();
  }

  @Test
  void theApplicationOwnsNothing() {
    assertThat(
            names(
                "select c.relname as name from pg_class c where pg_get_userbyid(c.relowner) in"
                    + " ('interview_app', 'interview_relay')"))
        .isEmpty();
  }

  @Test
  void theApplicationMayNotBypassPolicies() {
    assertThat(
            names(
                "select rolname as name from pg_roles where rolname like 'interview%'"
                    + " and (rolbypassrls or rolsuper)"))
        .isEmpty();
  }

  @Test
  void theRelayMayTouchTheOutboxAndTheJobsOnly() {
    assertThat(
            names(
                TABLES
                    + " and has_table_privilege('interview_relay', c.oid,"
                    + " 'select, insert, update, delete')"))
        .containsExactlyInAnyOrder("outbox_entry", "job_request");
  }

  @Test
  void everyLookupFunctionPinsItsSearchPath() {
    assertThat(
            names(
                "select p.proname as name from pg_proc p join pg_namespace n on n.oid ="
                    + " p.pronamespace where n.nspname = 'interview_platform' and p.prosecdef"
                    + " and not coalesce(array_to_string(p.proconfig, ' '), '')"
                    + " like '%search_path%'"))
        .isEmpty();
  }

  private List<String> names(String sql) {
    return all.list(sql, row -> row.getString("name"));
  }
}
