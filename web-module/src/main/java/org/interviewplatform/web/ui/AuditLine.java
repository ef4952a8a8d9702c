package org.interviewplatform.web.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.audit.AuditEntry;

/**
 * One entry of the audit trail as a line of the page.
 *
 * @param kind whose doing it was, as the end of a message key
 * @param person the name, or the id of somebody who has none here; empty where it was nobody
 * @param details a few values, such as {@code level 4}
 */
public record AuditLine(
    long number,
    Instant at,
    String action,
    String kind,
    String person,
    String subject,
    String details,
    String request) {

  static AuditLine of(AuditEntry entry, Map<String, String> names) {
    String actor = entry.actor().map(UUID::toString).orElse("");
    return new AuditLine(
        entry.number(),
        entry.at(),
        entry.action(),
        entry.kind().name(),
        names.getOrDefault(actor, actor),
        entry.subject().toString(),
        plain(entry.details()),
        entry.requestId());
  }

  List<String> cells() {
    return List.of(
        Long.toString(number), at.toString(), action, kind, person, subject, details, request);
  }

  /** A flat JSON object without its marks; the values are ids, numbers and constants. */
  private static String plain(String details) {
    return details.replaceAll("[{}\"]", "").replace(":", " ").replace(",", ", ");
  }
}
