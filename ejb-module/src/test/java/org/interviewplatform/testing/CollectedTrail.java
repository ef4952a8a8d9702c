package org.interviewplatform.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;

/** An audit trail in memory. */
public final class CollectedTrail implements AuditTrail {
  private final List<Told> told = Collections.synchronizedList(new ArrayList<>());

  /** One thing that was told. */
  public record Told(AuditAction action, UUID subject, Map<String, String> details) {}

  /** All so far, oldest first. */
  public List<Told> told() {
    return List.copyOf(told);
  }

  @Override
  public void record(AuditAction action, UUID subject, Map<String, String> details) {
    told.add(new Told(action, subject, Map.copyOf(details)));
  }

  @Override
  public void seen(AuditAction action, UUID subject) {
    record(action, subject);
  }
}
