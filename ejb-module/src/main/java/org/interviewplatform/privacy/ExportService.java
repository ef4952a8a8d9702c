package org.interviewplatform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.privacy.CandidateTrace;
import org.interviewplatform.platform.privacy.HeldFile;
import org.interviewplatform.platform.privacy.HeldFiles;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.session.CandidateTraces;

/** Reads everything that is kept of a candidate, for whoever asks what that is. */
@ApplicationScoped
@Transactional
public class ExportService {
  private final CandidateTraces traces;
  private final Holdings holdings;
  private final HeldData data;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ExportService() {
    this(null, null, null, null);
  }

  @Inject
  ExportService(CandidateTraces traces, Holdings holdings, HeldData data, Clock clock) {
    this.traces = traces;
    this.holdings = holdings;
    this.data = data;
    this.clock = clock;
  }

  /**
   * Reads it.
   *
   * @throws org.interviewplatform.platform.error.DomainException where there is no such session
   */
  @Audited(AuditAction.CANDIDATE_EXPORTED)
  public CandidateData read(UUID session) {
    CurrentCaller.require(Permission.DECIDE);
    CandidateTrace trace = traces.find(session).orElseThrow(ErasureService::unknown);
    return new CandidateData(session, clock.instant(), tables(trace), files(trace));
  }

  private Map<String, List<JsonNode>> tables(CandidateTrace trace) {
    Map<String, List<JsonNode>> tables = new TreeMap<>();
    holdings.rows().stream()
        .filter(HeldRows::readable)
        .forEach(
            rows ->
                tables
                    .computeIfAbsent(rows.table(), table -> new ArrayList<>())
                    .addAll(data.read(rows, trace)));
    return tables;
  }

  private List<ObjectKey> files(CandidateTrace trace) {
    return holdings.files().stream()
        .filter(HeldFiles::certain)
        .flatMap(where -> data.files(where, trace).stream())
        .filter(file -> file.upload().isEmpty())
        .map(HeldFile::key)
        .distinct()
        .toList();
  }
}
