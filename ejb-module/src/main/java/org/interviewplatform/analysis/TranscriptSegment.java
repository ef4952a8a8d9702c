package org.interviewplatform.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** A row of a {@link Transcript}; rows of their own, so that they can be searched. */
@Entity
@Table(name = "transcript_segment")
public class TranscriptSegment {
  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @Id
  private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Transcript transcript;

  @Column private int ordinal;

  @Column(name = "start_millis")
  private long startMillis;

  @Column(name = "end_millis")
  private long endMillis;

  @Column private String text;
  @Column private @Nullable Double confidence;
  @Column private String words;

  /** For the persistence provider. */
  protected TranscriptSegment() {}

  TranscriptSegment(Transcript transcript, Segment segment) {
    this.id = UUID.randomUUID();
    this.organisationId = Tenant.current().value();
    this.transcript = transcript;
    this.ordinal = segment.ordinal();
    this.startMillis = segment.startMillis();
    this.endMillis = segment.endMillis();
    this.text = segment.text();
    this.confidence = segment.confidence().orElse(null);
    this.words = Json.write(segment.words());
  }

  Segment segment() {
    return new Segment(
        ordinal,
        startMillis,
        endMillis,
        text,
        Optional.ofNullable(confidence),
        List.of(Json.read(words, Word[].class)));
  }
}
