package org.interviewplatform.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.tenant.Tenant;

/** One quote of an {@link Assessment}, checked against the transcript before it was stored. */
@Entity
public class Evidence {
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @Id
  private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Assessment assessment;

  @SuppressWarnings("UnusedVariable") // orders the list
  @Column
  private int rank;

  @Column(name = "segment_ordinal")
  private int segmentOrdinal;

  @Column private String quote;

  @Column(name = "start_millis")
  private long startMillis;

  @Column(name = "end_millis")
  private long endMillis;

  /** For the persistence provider. */
  protected Evidence() {}

  Evidence(Assessment assessment, int rank, Passage passage) {
    this.id = UUID.randomUUID();
    this.organisationId = Tenant.current().value();
    this.assessment = assessment;
    this.rank = rank;
    this.segmentOrdinal = passage.segmentOrdinal();
    this.quote = passage.quote();
    this.startMillis = passage.startMillis();
    this.endMillis = passage.endMillis();
  }

  Passage passage() {
    return new Passage(segmentOrdinal, quote, startMillis, endMillis);
  }
}
