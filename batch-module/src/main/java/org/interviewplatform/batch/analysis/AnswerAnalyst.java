package org.interviewplatform.batch.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.analysis.AnalysisTask;
import org.interviewplatform.analysis.Findings;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.batch.media.Workspace;
import org.interviewplatform.batch.media.Workspaces;
import org.interviewplatform.platform.storage.ObjectStorage;

/** Listens to one answer or reads it, and says what is found in it. */
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

  public TranscriptText listen(AnalysisTask task) {
    return task.words().written() ? read(task) : hear(task);
  }

  /** What was typed needs no engine and leaves no doubt. */
  private TranscriptText read(AnalysisTask task) {
    try (InputStream text = storage.read(task.words().key())) {
      return TypedText.read(new String(text.readAllBytes(), UTF_8), task.language());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TranscriptText hear(AnalysisTask task) {
    try (Workspace workspace = workspaces.open()) {
      storage.download(task.words().key(), workspace.audio());
      Loudness sound = Loudness.of(workspace.audio());
      if (sound.isSilent()) {
        return silence(task.language());
      }
      TranscriptText heard = transcriber.transcribe(workspace.audio(), task.language());
      return TranscriptGate.check(heard, task.language(), sound);
    }
  }

  public Findings find(AnalysisTask task, TranscriptText transcript) {
    if (transcript.quality() != TranscriptQuality.GOOD) {
      return Findings.none(Scoring.evidenceOnly());
    }
    return new Findings(
        DeliveryCount.of(transcript),
        new EvidenceFinder(embedder).find(transcript, task.competencies()),
        Scoring.Result.without(Scoring.evidenceOnly()));
  }

  private static TranscriptText silence(String language) {
    return new TranscriptText(
        "silence", language, Optional.empty(), TranscriptQuality.NO_SPEECH, List.of());
  }
}
