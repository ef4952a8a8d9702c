package org.interviewplatform.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.audit.ActorKind;
import org.interviewplatform.audit.AuditEntry;
import org.interviewplatform.audit.ChainLink;
import org.interviewplatform.audit.Seal;
import org.interviewplatform.audit.SealedEntry;
import org.interviewplatform.platform.sql.Sql;

/** Rows of the trail as values. */
final class AuditRows {
  private AuditRows() {}

  static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        Sql.uuid(row, "organisation_id"),
        Sql.instant(row, "told_at"),
        row.getString("action"),
        ActorKind.valueOf(row.getString("actor_kind")),
        Optional.ofNullable(row.getObject("actor_id", UUID.class)),
        Sql.uuid(row, "subject_id"),
        row.getString("details"),
        row.getString("request_id"));
  }

  static Seal seal(ResultSet row) throws SQLException {
    return new Seal(row.getLong("place"), row.getLong("entry"), row.getString("hash"));
  }

  static ChainLink link(ResultSet row) throws SQLException {
    return new ChainLink(seal(row), row.getString("previous"), entry(row));
  }

  static SealedEntry sealed(ResultSet row) throws SQLException {
    boolean gone = row.getObject("number") == null;
    return new SealedEntry(seal(row), gone ? Optional.empty() : Optional.of(entry(row)));
  }
}
