package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.platform.storage.ObjectKey;

/**
 * What the analysis job is to do. It carries no name and nothing else that tells who the candidate
 * is.
 *
 * @param audio 16 kHz mono WAV
 * @param language the interview's, a BCP 47 tag
 * @param transcript from an earlier attempt, where one got so far
 */
public record AnalysisTask(
    MediaId media,
    ObjectKey audio,
    String language,
    String question,
    List<CompetencyDetails> competencies,
    Optional<TranscriptText> transcript) {}
