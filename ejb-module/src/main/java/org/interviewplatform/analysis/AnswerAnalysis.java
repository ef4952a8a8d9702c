package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.media.MediaId;

/**
 * All that was made of one answer.
 *
 * @param failureReason why it is unavailable, a sentence
 * @param evidence per competency, in no particular order
 */
public record AnswerAnalysis(
    MediaId media,
    AnalysisStatus status,
    Optional<String> failureReason,
    Optional<TranscriptText> transcript,
    Optional<DeliveryFacts> delivery,
    List<CompetencyEvidence> evidence) {}
