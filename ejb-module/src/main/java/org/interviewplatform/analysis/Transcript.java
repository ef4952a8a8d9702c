package org.interviewplatform.analysis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** What was said in one answer. Written once by the engine, never changed. */
@Entity
public class Transcript {
  @EmbeddedId private MediaId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String engine;
  @Column private String language;
  @Column private @Nullable Double confidence;

  @Enumerated(EnumType.STRING)
  private TranscriptQuality quality;

  @Column private String doubts;

  @OneToMany(mappedBy = "transcript", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("ordinal")
  private List<TranscriptSegment> segments = new ArrayList<>();

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected Transcript() {}

  Transcript(MediaId media, TranscriptText text, Instant now) {
    this.id = media;
    this.organisationId = Tenant.current().value();
    this.engine = text.engine();
    this.language = text.language();
    this.confidence = text.confidence().orElse(null);
    this.quality = text.quality();
    this.doubts = Json.write(text.doubts());
    this.createdAt = now;
    text.segments().forEach(each -> segments.add(new TranscriptSegment(this, each)));
  }

  public MediaId media() {
    return id;
  }

  /** Whether it can be relied on. */
  boolean isGood() {
    return quality == TranscriptQuality.GOOD;
  }

  public TranscriptText text() {
    return new TranscriptText(
        engine,
        language,
        Optional.ofNullable(confidence),
        quality,
        List.of(Json.read(doubts, TranscriptDoubt[].class)),
        segments.stream().map(TranscriptSegment::segment).toList());
  }

  public Instant createdAt() {
    return createdAt;
  }
}
