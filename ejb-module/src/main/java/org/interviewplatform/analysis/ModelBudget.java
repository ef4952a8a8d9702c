package org.interviewplatform.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.security.Caller;

/** What an organisation lets models cost it in a month; there is none where it said nothing. */
@Entity
@Table(name = "model_budget")
public class ModelBudget {
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @Id
  private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "cap_micros")
  private long capMicros;

  @Column(name = "set_by_name")
  private String setByName;

  @Column(name = "set_at")
  private Instant setAt;

  /** For the persistence provider. */
  protected ModelBudget() {}

  ModelBudget(long capMicros, Caller caller, Instant now) {
    this.id = caller.organisationId().value();
    this.organisationId = caller.organisationId().value();
    set(capMicros, caller, now);
  }

  /** Somebody says so from now on. */
  final void set(long cap, Caller caller, Instant now) {
    capMicros = cap;
    setByName = caller.name();
    setAt = now;
  }

  ModelSpending.OwnCap cap() {
    return new ModelSpending.OwnCap(capMicros, setByName, setAt);
  }
}
