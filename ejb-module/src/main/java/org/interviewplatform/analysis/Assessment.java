package org.interviewplatform.analysis;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.interview.CompetencyId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one answer for one competency: quotes with times. Without a chat model it holds
 * evidence alone and no level, since nearness of topic says nothing of quality. With one it holds a
 * level proposed, the spread of the runs and the quotes it rests on; people decide.
 */
@Entity
public class Assessment {
  /** How an assessment came about. */
  public enum Mode {
    /** Passages nearest to the competency, by embeddings; no level. */
    EVIDENCE_ONLY,
    /** A level by a chat model; whatever was spoken to the model was left out. */
    SCORED,
    /** The same with it left in, for comparison. */
    SCORED_AS_SPOKEN
  }

  /** Whether there is a level. */
  enum Outcome {
    LEVEL,
    INSUFFICIENT_EVIDENCE
  }

  @SuppressWarnings("UnusedVariable") // mapped, never asked
  @Id
  private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "media_id"))
  private MediaId mediaId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "competency_id"))
  private CompetencyId competencyId;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Column private String engine;

  @SuppressWarnings("UnusedVariable") // follows from the level; for those who read the table
  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @Column private @Nullable Short level;
  @Column private @Nullable Short lowest;
  @Column private @Nullable Short highest;
  @Column private boolean unstable;
  @Column private @Nullable String rationale;
  @Column private @Nullable String missing;

  @Column(name = "prompt_hash")
  private @Nullable String promptHash;

  @Column(name = "run_levels")
  private String runLevels = "[]";

  @Column(name = "dropped_quotes")
  private int droppedQuotes;

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("rank")
  private List<Evidence> evidence = new ArrayList<>();

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected Assessment() {}

  Assessment(MediaId media, CompetencyEvidence found, Instant now) {
    this.id = UUID.randomUUID();
    this.organisationId = Tenant.current().value();
    this.mediaId = media;
    this.competencyId = found.competency();
    this.mode = Mode.EVIDENCE_ONLY;
    this.engine = found.engine();
    this.createdAt = now;
    found.passages().forEach(each -> evidence.add(new Evidence(this, evidence.size() + 1, each)));
  }

  Assessment(MediaId media, CompetencyScore score, Instant now) {
    this(media, new CompetencyEvidence(score.competency(), score.engine(), score.passages()), now);
    this.mode = score.mode();
    this.outcome = score.level().isPresent() ? Outcome.LEVEL : Outcome.INSUFFICIENT_EVIDENCE;
    this.level = column(score.level());
    this.lowest = column(score.lowest());
    this.highest = column(score.highest());
    this.unstable = score.unstable();
    this.rationale = score.rationale();
    this.missing = score.missing();
    this.promptHash = score.promptHash();
    this.runLevels = Json.write(score.runLevels());
    this.droppedQuotes = score.droppedQuotes();
  }

  private static @Nullable Short column(Optional<Integer> level) {
    return level.map(Integer::shortValue).orElse(null);
  }

  boolean isScore() {
    return mode != Mode.EVIDENCE_ONLY;
  }

  /** The level proposed; only of a score. */
  CompetencyScore score() {
    return new CompetencyScore(
        competencyId,
        mode,
        engine,
        Objects.requireNonNullElse(promptHash, ""),
        value(level),
        value(lowest),
        value(highest),
        unstable,
        Arrays.stream(Json.read(runLevels, Integer[].class)).map(Optional::ofNullable).toList(),
        passages(),
        droppedQuotes,
        Objects.requireNonNullElse(rationale, ""),
        Objects.requireNonNullElse(missing, ""));
  }

  private static Optional<Integer> value(@Nullable Short level) {
    return Optional.ofNullable(level).map(Short::intValue);
  }

  private List<Passage> passages() {
    return evidence.stream().map(Evidence::passage).toList();
  }

  public MediaId media() {
    return mediaId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  CompetencyEvidence found() {
    return new CompetencyEvidence(competencyId, engine, passages());
  }
}
