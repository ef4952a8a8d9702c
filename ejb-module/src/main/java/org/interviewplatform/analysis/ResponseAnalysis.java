package org.interviewplatform.analysis;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * The account of analysing one answer. Begins pending when the sound is there, or declined where
 * the candidate said no; ends completed, or unavailable with the reason. It ends exactly once. What
 * could not be had at first may come later: a transcript, then all that follows from it, or levels.
 * Consent taken back makes it declined.
 */
@Entity
@Table(name = "response_analysis")
public class ResponseAnalysis {
  @EmbeddedId private MediaId id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "session_id"))
  private SessionId sessionId;

  @Enumerated(EnumType.STRING)
  private AnalysisStatus status;

  @Column(name = "failure_code")
  private @Nullable String failureCode;

  @Column(name = "failure_reason")
  private @Nullable String failureReason;

  @Column(name = "words_per_minute")
  private @Nullable Integer wordsPerMinute;

  @Column(name = "pause_count")
  private @Nullable Integer pauseCount;

  @Column(name = "longest_pause_millis")
  private @Nullable Long longestPauseMillis;

  @Column(name = "filler_count")
  private @Nullable Integer fillerCount;

  @Enumerated(EnumType.STRING)
  private ScoringStatus scoring;

  @Column(name = "scoring_code")
  private @Nullable String scoringCode;

  @Column(name = "scoring_reason")
  private @Nullable String scoringReason;

  @Column private String instructions;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected ResponseAnalysis() {}

  ResponseAnalysis(MediaId media, SessionId session, Instant now) {
    this.id = media;
    this.organisationId = Tenant.current().value();
    this.sessionId = session;
    this.status = AnalysisStatus.PENDING;
    this.scoring = ScoringStatus.EVIDENCE_ONLY;
    this.instructions = "[]";
    this.changedAt = now;
  }

  void complete(
      Optional<DeliveryFacts> facts, Scoring scored, List<Passage> spokenToModel, Instant now) {
    failureCode = null;
    failureReason = null;
    facts.ifPresent(this::note);
    note(scored);
    instructions = Json.write(spokenToModel);
    end(AnalysisStatus.COMPLETED, now);
  }

  /** Levels are tried for again, or have come, or will not come after all. */
  void score(Scoring scored, Instant now) {
    note(scored);
    changedAt = now;
  }

  /** Whether a transcript is awaited, for the first time or after it could not be had. */
  boolean awaitsWords() {
    return status == AnalysisStatus.PENDING || isUnavailable();
  }

  /** Whether it ended without a transcript. */
  boolean isUnavailable() {
    return status == AnalysisStatus.UNAVAILABLE;
  }

  /** Whether all is there but the levels, which are still tried for. */
  boolean awaitsLevels() {
    return status == AnalysisStatus.COMPLETED && scoring == ScoringStatus.POSTPONED;
  }

  /** Whether a person may ask for levels. */
  boolean mayBeScoredAgain() {
    return status == AnalysisStatus.COMPLETED && scoring().mayBeAskedAgain();
  }

  void decline(Instant now) {
    end(AnalysisStatus.DECLINED, now);
  }

  /** The candidate took the consent back: nothing that was found is kept. */
  void withdraw(Instant now) {
    failureCode = null;
    failureReason = null;
    wordsPerMinute = null;
    pauseCount = null;
    longestPauseMillis = null;
    fillerCount = null;
    note(Scoring.evidenceOnly());
    instructions = "[]";
    end(AnalysisStatus.DECLINED, now);
  }

  void unavailable(String code, String reason, Instant now) {
    failureCode = code;
    failureReason = reason;
    end(AnalysisStatus.UNAVAILABLE, now);
  }

  public MediaId media() {
    return id;
  }

  public SessionId sessionId() {
    return sessionId;
  }

  public AnalysisStatus status() {
    return status;
  }

  /** Why it is unavailable, a sentence. */
  public Optional<String> failureReason() {
    return Optional.ofNullable(failureReason);
  }

  /** The name of that reason. */
  public Optional<String> failureCode() {
    return Optional.ofNullable(failureCode);
  }

  public Optional<DeliveryFacts> delivery() {
    return wordsPerMinute == null
            || pauseCount == null
            || longestPauseMillis == null
            || fillerCount == null
        ? Optional.empty()
        : Optional.of(
            new DeliveryFacts(wordsPerMinute, pauseCount, longestPauseMillis, fillerCount));
  }

  /** How scoring ended; evidence only until it has. */
  public Scoring scoring() {
    return new Scoring(
        scoring, Optional.ofNullable(scoringCode), Optional.ofNullable(scoringReason));
  }

  /** What was said to the model instead of to people. */
  public List<Passage> instructions() {
    return List.of(Json.read(instructions, Passage[].class));
  }

  public Instant changedAt() {
    return changedAt;
  }

  private void note(DeliveryFacts facts) {
    wordsPerMinute = facts.wordsPerMinute();
    pauseCount = facts.pauseCount();
    longestPauseMillis = facts.longestPauseMillis();
    fillerCount = facts.fillerCount();
  }

  private void note(Scoring scored) {
    scoring = scored.status();
    scoringCode = scored.code().orElse(null);
    scoringReason = scored.reason().orElse(null);
  }

  private void end(AnalysisStatus end, Instant now) {
    status = end;
    changedAt = now;
  }
}
