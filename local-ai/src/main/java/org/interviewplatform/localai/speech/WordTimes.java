package org.interviewplatform.localai.speech;

import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.localai.audio.Samples;

/** Groups the tokens of an utterance into words and words into sentences, with their times. */
final class WordTimes {

  /** What the encoder's three convolutions make of the sound: one frame for 384 samples. */
  private static final double FRAME_SECONDS = 384.0 / Samples.RATE;

  private static final double SHORTEST = 0.02;
  private static final double PAUSE_SECONDS = 0.4;
  private static final double LONG_SECONDS = 8;

  private final Vocabulary vocabulary;
  private final SpeechRegions regions;

  WordTimes(Vocabulary vocabulary, SpeechRegions regions) {
    this.vocabulary = vocabulary;
    this.regions = regions;
  }

  private record Piece(int from, int to, Word word) {}

  List<Sentence> sentences(Utterance utterance, Span span) {
    List<Piece> pieces = words(utterance, span);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      if (last
          || breaks(pieces.get(start).word(), pieces.get(i).word(), pieces.get(i + 1).word())) {
        sentences.add(sentence(utterance, pieces.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return sentences;
  }

  private Sentence sentence(Utterance utterance, List<Piece> pieces) {
    int from = pieces.get(0).from();
    int to = pieces.get(pieces.size() - 1).to();
    double start = pieces.get(0).word().start();
    double end = pieces.get(pieces.size() - 1).word().end();
    List<Integer> tokens = utterance.tokens().subList(from, to);
    return new Sentence(
        start,
        end,
        vocabulary.text(tokens),
        tokens,
        utterance.logProbability(from, to),
        1 - regions.speechProbability(start, end),
        pieces.stream().map(Piece::word).toList());
  }

  private List<Piece> words(Utterance utterance, Span span) {
    List<Integer> tokens = utterance.tokens();
    int[] starts = Alignment.starts(utterance.attention(), DecoderCache.lookingHeads());
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || vocabulary.startsWord(tokens.get(i))) {
        Word word = word(tokens.subList(from, i), time(starts, from, span), time(starts, i, span));
        if (!word.text().isEmpty()) {
          pieces.add(new Piece(from, i, word));
        }
        from = i;
      }
    }
    return pieces;
  }

  /** A pause belongs to no word: start after it and end before it. */
  private Word word(List<Integer> tokens, double from, double to) {
    double start = regions.firstSpeech(from, to);
    double end = Math.max(regions.lastSpeech(start, to), start + SHORTEST);
    return new Word(vocabulary.text(tokens), start, end);
  }

  private static double time(int[] starts, int row, Span span) {
    double offset = (double) span.from() / Samples.RATE;
    double inside = row < starts.length ? starts[row] * FRAME_SECONDS : span.seconds();
    return offset + Math.min(inside, span.seconds());
  }

  /** Speech without full stops is broken at a pause, so that a reader gets lines and not a page. */
  private static boolean breaks(Word first, Word last, Word next) {
    boolean pauses = next.start() - last.end() >= PAUSE_SECONDS;
    return endsSentence(last.text()) || pauses && last.end() - first.start() >= LONG_SECONDS;
  }

  private static boolean endsSentence(String word) {
    String bare = word.endsWith("\"") ? word.substring(0, word.length() - 1) : word;
    return (bare.endsWith(".") && !isAbbreviation(bare))
        || bare.endsWith("?")
        || bare.endsWith("!");
  }

  private static boolean isAbbreviation(String word) {
    return List.of("Mr.", "Mrs.", "Ms.", "Dr.", "St.", "e.g.", "i.e.").contains(word);
  }
}
