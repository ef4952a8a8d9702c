package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.analysis.Segment;
import org.interviewplatform.analysis.TranscriptText;
import org.interviewplatform.analysis.Word;
import org.jspecify.annotations.Nullable;

/**
 * What was said, with times from the beginning of the recording.
 *
 * @param confidence mean log probability of a token, where the engine gives it
 * @param quality whether the text may be relied on
 * @param doubts what speaks against it
 */
@Schema(name = "Transcript")
public record TranscriptView(
    String engine,
    @Schema(examples = "en") String language,
    @Nullable Double confidence,
    @Schema(enumeration = {"GOOD", "DOUBTFUL", "NO_SPEECH"}) String quality,
    List<String> doubts,
    String text,
    List<SegmentView> segments) {
  static TranscriptView of(TranscriptText transcript) {
    return new TranscriptView(
        transcript.engine(),
        transcript.language(),
        transcript.confidence().orElse(null),
        transcript.quality().name(),
        transcript.doubts().stream().map(Enum::name).toList(),
        transcript.text(),
        transcript.segments().stream().map(SegmentView::of).toList());
  }

  /** A stretch of it. */
  @Schema(name = "Segment")
  public record SegmentView(
      int ordinal, long startMillis, long endMillis, String text, List<WordView> words) {
    static SegmentView of(Segment segment) {
      return new SegmentView(
          segment.ordinal(),
          segment.startMillis(),
          segment.endMillis(),
          segment.text(),
          segment.words().stream().map(WordView::of).toList());
    }
  }

  /** A word of it. */
  @Schema(name = "Word")
  public record WordView(String text, long startMillis, long endMillis) {
    static WordView of(Word word) {
      return new WordView(word.text(), word.startMillis(), word.endMillis());
    }
  }
}
