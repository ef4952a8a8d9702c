package org.interviewplatform.batch.analysis;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptQuality;
import org.interviewplatform.analysis.TranscriptText;

/** A written answer as a transcript: a segment for each sentence, without times. */
final class TypedText {
  private TypedText() {}

  static TranscriptText read(String text, String language) {
    List<Segment> sentences = new ArrayList<>();
    for (String paragraph : text.lines().toList()) {
      split(paragraph, language).forEach(each -> sentences.add(segment(sentences.size(), each)));
    }
    TranscriptQuality quality =
        sentences.isEmpty() ? TranscriptQuality.NO_SPEECH : TranscriptQuality.GOOD;
    return new TranscriptText(TranscriptText.TYPED, language, Optional.empty(), quality, sentences);
  }

  private static List<String> split(String paragraph, String language) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    ends.setText(paragraph);
    List<String> sentences = new ArrayList<>();
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      sentences.add(paragraph.substring(from, to).strip());
      from = to;
    }
    return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
  }

  private static Segment segment(int ordinal, String sentence) {
    return new Segment(ordinal, 0, 0, sentence, Optional.empty(), List.of());
  }
}
