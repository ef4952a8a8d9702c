package org.interviewplatform.media;

import org.interviewplatform.platform.storage.ObjectKey;

/**
 * Where the words of an answer are.
 *
 * @param key a 16 kHz mono WAV, or UTF-8 text
 * @param written whether it is text
 */
public record WordSource(ObjectKey key, boolean written) {

  static WordSource spoken(ObjectKey audio) {
    return new WordSource(audio, false);
  }

  static WordSource written(ObjectKey text) {
    return new WordSource(text, true);
  }
}
