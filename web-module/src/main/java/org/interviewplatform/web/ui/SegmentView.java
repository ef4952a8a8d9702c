package org.interviewplatform.web.ui;

import java.util.List;
import org.interviewplatform.analysis.Passage;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.Word;

/**
 * A stretch of a transcript, its words marked that belong to passages found.
 *
 * @param words the whole text as one, where the engine gave no times of words
 */
public record SegmentView(Timecode start, Timecode end, List<WordView> words) {

  static SegmentView of(Segment segment, List<Passage> passages) {
    List<Passage> inside =
        passages.stream().filter(each -> each.segmentOrdinal() == segment.ordinal()).toList();
    Timecode start = new Timecode(segment.startMillis());
    List<WordView> words =
        segment.words().isEmpty()
            ? List.of(new WordView(segment.text(), start, !inside.isEmpty()))
            : segment.words().stream().map(word -> word(word, inside)).toList();
    return new SegmentView(start, new Timecode(segment.endMillis()), words);
  }

  private static WordView word(Word word, List<Passage> passages) {
    boolean evidence =
        passages.stream()
            .anyMatch(
                passage ->
                    passage.startMillis() <= word.startMillis()
                        && word.startMillis() < passage.endMillis());
    return new WordView(word.text(), new Timecode(word.startMillis()), evidence);
  }
}
