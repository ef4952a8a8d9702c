package org.interviewplatform.localai.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.interviewplatform.localai.speech.Sentence;
import org.interviewplatform.localai.speech.Transcript;
import org.jspecify.annotations.Nullable;

/**
 * The verbose answer.
 *
 * @param language {@code english}, or {@code unknown} when the confidence says it most likely is
 *     not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TranscriptionView(
    String task,
    String language,
    double duration,
    String text,
    @Nullable List<Segment> segments,
    @Nullable List<Word> words,
    Usage usage) {

  record Usage(String type, double seconds) {}

  record Brief(String text, Usage usage) {}

  record Segment(
      int id,
      int seek,
      double start,
      double end,
      String text,
      List<Integer> tokens,
      double temperature,
      double avgLogprob,
      double compressionRatio,
      double noSpeechProb) {}

  record Word(String word, double start, double end) {}

  static TranscriptionView of(Transcript transcript, TranscriptionRequest request) {
    return new TranscriptionView(
        "transcribe",
        transcript.isTrusted() ? "english" : "unknown",
        rounded(transcript.seconds()),
        transcript.text(),
        request.segments() ? segments(transcript) : null,
        request.words() ? words(transcript) : null,
        usage(transcript));
  }

  static Brief brief(Transcript transcript) {
    return new Brief(transcript.text(), usage(transcript));
  }

  private static Usage usage(Transcript transcript) {
    return new Usage("duration", rounded(transcript.seconds()));
  }

  private static List<Segment> segments(Transcript transcript) {
    List<Segment> segments = new ArrayList<>();
    for (Sentence sentence : transcript.sentences()) {
      segments.add(segment(segments.size(), sentence));
    }
    return segments;
  }

  private static Segment segment(int id, Sentence sentence) {
    return new Segment(
        id,
        (int) Math.round(sentence.start() * 100),
        rounded(sentence.start()),
        rounded(sentence.end()),
        " " + sentence.text(),
        sentence.tokens(),
        0,
        rounded(sentence.logProbability()),
        rounded(compressionRatio(sentence.text())),
        rounded(sentence.noSpeechProbability()));
  }

  private static List<Word> words(Transcript transcript) {
    return transcript.words().stream()
        .map(word -> new Word(word.text(), rounded(word.start()), rounded(word.end())))
        .toList();
  }

  /** How much shorter the text gets when packed: large for text that repeats itself. */
  private static double compressionRatio(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (double) plain.length / packed.size();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
