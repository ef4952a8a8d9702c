package org.interviewplatform.batch.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.AnalysisTask;
import org.interviewplatform.analysis.CompetencyEvidence;
import org.interviewplatform.analysis.DeliveryFacts;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.batch.media.Workspace;
import org.interviewplatform.batch.media.Workspaces;
import org.interviewplatform.platform.storage.ObjectStorage;

/** Listens to one answer, and says what is found in it. */
@ApplicationScoped
class AnswerAnalyst {
  private final Transcriber transcriber;
  private final Embedder embedder;
  private final Workspaces workspaces;
  private final ObjectStorage storage;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected AnswerAnalyst() {
    this(null, null, null, null);
  }

  @Inject
  AnswerAnalyst(
      Transcriber transcriber, Embedder embedder, Workspaces workspaces, ObjectStorage storage) {
    this.transcriber = transcriber;
    this.embedder = embedder;
    this.workspaces = workspaces;
    this.storage = storage;
  }

  /** What was found, of a transcript that may be relied on; else nothing. */
  record Findings(Optional<DeliveryFacts> delivery, List<CompetencyEvidence> evidence) {}

  public TranscriptText listen(AnalysisTask task) {
    try (Workspace workspace = workspaces.open()) {
      storage.download(task.audio(), workspace.audio());
      return Loudness.isSilent(workspace.audio())
          ? silence(task.language())
          : transcriber.transcribe(workspace.audio(), task.language());
    }
  }

  public Findings find(AnalysisTask task, TranscriptText transcript) {
    if (transcript.quality() != TranscriptQuality.GOOD) {
      return new Findings(Optional.empty(), List.of());
    }
    return new Findings(
        DeliveryCount.of(transcript),
        new EvidenceFinder(embedder).find(transcript, task.competencies()));
  }

  private static TranscriptText silence(String language) {
    return new TranscriptText(
        "silence", language, Optional.empty(), TranscriptQuality.NO_SPEECH, List.of());
  }
}
