package org.interviewplatform.localai.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tokenizer of uncased BERT: lower case, no accents, words and punctuation apart, each word cut
 * into the longest pieces the vocabulary knows.
 */
final class WordPiece {

  static final int UNKNOWN = 100;
  static final int FIRST = 101;
  static final int LAST = 102;

  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;

  WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
  }

  /** Ids of the pieces, without the marks for first and last. */
  List<Integer> tokens(String text) {
    List<Integer> tokens = new ArrayList<>();
    for (String word : words(text)) {
      add(word, tokens);
    }
    return tokens;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain(text)
        .codePoints()
        .forEach(
            character -> {
              if (Character.isWhitespace(character) || standsAlone(character)) {
                flush(word, words);
              }
              if (standsAlone(character)) {
                words.add(Character.toString(character));
              } else if (!Character.isWhitespace(character)) {
                word.appendCodePoint(character);
              }
            });
    flush(word, words);
    return words;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .filter(character -> character != 0xfffd)
        .filter(
            character -> Character.isWhitespace(character) || !Character.isISOControl(character))
        .map(character -> Character.isSpaceChar(character) ? ' ' : character)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean standsAlone(int character) {
    return isPunctuation(character)
        || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private static boolean isPunctuation(int character) {
    if (character < 128) {
      return character > 32 && !Character.isLetterOrDigit(character) && character != 127;
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Either all pieces of a word are known or the whole word is unknown. */
  private void add(String word, List<Integer> tokens) {
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length() && word.length() <= LONGEST_WORD) {
      int to = longest(word, from);
      if (to == from) {
        break;
      }
      pieces.add(vocabulary.get(piece(word, from, to)));
      from = to;
    }
    if (from == word.length()) {
      tokens.addAll(pieces);
    } else {
      tokens.add(UNKNOWN);
    }
  }

  private int longest(String word, int from) {
    int to = word.length();
    while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
      to--;
    }
    return to;
  }

  private static String piece(String word, int from, int to) {
    return (from == 0 ? "" : "##") + word.substring(from, to);
  }
}
