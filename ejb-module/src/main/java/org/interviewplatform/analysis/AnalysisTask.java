package org.interviewplatform.analysis;

import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.CompetencyDetails;
import org.interviewplatform.media.MediaId;
import org.interviewplatform.media.WordSource;

/**
 * What the analysis job is to do. It carries no name and nothing else that tells who the candidate
 * is.
 *
 * @param words what to listen to or to read
 * @param language the interview's, a BCP 47 tag
 * @param transcript from an earlier attempt, where one got so far
 */
public record AnalysisTask(
    MediaId media,
    WordSource words,
    String language,
    String question,
    List<CompetencyDetails> competencies,
    Optional<TranscriptText> transcript) {}
