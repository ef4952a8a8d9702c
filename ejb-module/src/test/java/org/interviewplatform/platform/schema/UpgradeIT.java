package org.interviewplatform.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.interviewplatform.platform.schema.internal.Migrations;
import org.interviewplatform.platform.sql.Statements;
import org.interviewplatform.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What was stored by an earlier version is there after the migrations. */
class UpgradeIT {
  private static final String SESSION = "00000000-0000-0000-0000-000000000005";
  private static final String ANSWERED = "00000000-0000-0000-0000-00000000000a";
  private static final String COMING = "00000000-0000-0000-0000-00000000000b";
  private static final String STORED =
      """
      insert into organisation values ('1', '1', 'Acme', now());
      insert into app_user values ('2', '1', 'a@example.org', 'A', 'x', 'ADMIN', now());
      insert into interview (id, organisation_id, title, description, language, status, created_by,
        created_at, version) values ('3', '1', 'T', '', 'en', 'ACTIVE', '2', now(), 0);
      insert into question values ('4', '1', '3', 0, 'Q', 'VIDEO', 30, 120, 1);
      insert into public_link (id, organisation_id, interview_id, token_hash, created_at)
        values ('6', '1', '3', repeat('0a', 32), now());
      insert into candidate_session (id, organisation_id, interview_id, public_link_id,
        candidate_name, candidate_email, language, token_hash, status, started_at, version)
        values ('5', '1', '3', '6', 'Anna', 'anna@example.org', 'en', repeat('0b', 32), 'STARTED',
          now(), 0);
      insert into media_asset (id, organisation_id, state, content_type, original_key, size_bytes,
        sha256, created_at, changed_at, version) values ('a', '1', 'READY', 'video/webm',
        'there/original.webm', 7, repeat('0c', 32), now(), now(), 0);
      insert into media_asset (id, organisation_id, state, content_type, original_key, upload_id,
        created_at, changed_at, version) values ('b', '1', 'RECEIVING', 'video/webm',
        'coming/original.webm', 'upload', now(), now(), 0);
      insert into response values (gen_random_uuid(), '1', '5', '4', 'a', 2, now(), 0);
      """;

  private final TestDatabase.Unmigrated database = TestDatabase.get().unmigrated("upgraded");
  private final Statements all = new Statements(database.superuser());

  @Test
  void recordingsAndAttemptsOfTheFirstVersionAreKept() {
    migrateTo("12");
    for (String statement : STORED.split(";\\s*", -1)) {
      if (!statement.isBlank()) {
        all.update(withIds(statement));
      }
    }

    Migrations.run(database.owner());

    assertThat(
            rows(
                "select id || ' ' || state || ' ' || object_key || ' ' || coalesce(place, -1)"
                    + " as row from interview_platform.media_original order by id"))
        .containsExactly(
            ANSWERED + " STORED there/original.webm 0",
            COMING + " RECEIVING coming/original.webm -1");
    assertThat(
            rows(
                "select number || ' ' || session_id || ' ' || (media_id = '"
                    + ANSWERED
                    + "')"
                    + " as row from interview_platform.attempt order by number"))
        .containsExactly("1 " + SESSION + " false", "2 " + SESSION + " true");
  }

  private void migrateTo(String version) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database.owner())
        .locations("classpath:db/migration")
        .schemas("interview_platform")
        .defaultSchema("interview_platform")
        .target(version)
        .load()
        .migrate();
  }

  /** Short ids are easier to read. */
  private static String withIds(String statement) {
    return statement
        .replaceAll("'([0-9a-f])'", "'00000000-0000-0000-0000-00000000000$1'")
        .replaceAll("into (\\w+)", "into interview_platform.$1");
  }

  private List<String> rows(String sql) {
    return all.list(sql, row -> row.getString("row"));
  }
}
