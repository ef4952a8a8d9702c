package org.interviewplatform.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.storage.StorageError;

/**
 * What a written answer may be: UTF-8 text, not blank.
 *
 * @param mostCharacters as Unicode counts them
 */
record WrittenAnswer(int mostCharacters) {
  private static final int MOST_BYTES_OF_ONE = 4;

  /**
   * Reads and checks it before anything is stored.
   *
   * @throws DomainException {@link MediaError#TOO_LARGE}, {@link MediaError#EMPTY}, {@link
   *     MediaError#UNSUPPORTED_TYPE} for what is no text
   */
  InputStream checked(long announced, InputStream body) {
    if (announced > (long) mostCharacters * MOST_BYTES_OF_ONE) {
      throw tooLong();
    }
    byte[] bytes = read(announced, body);
    String text = decoded(bytes);
    if (text.isBlank()) {
      throw new DomainException(MediaError.EMPTY, "The answer is empty.");
    }
    if (text.codePointCount(0, text.length()) > mostCharacters) {
      throw tooLong();
    }
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] read(long announced, InputStream body) {
    try {
      return body.readNBytes((int) announced + 1);
    } catch (IOException e) {
      throw new DomainException(StorageError.LENGTH_MISMATCH, "The answer broke off.", e);
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return text;
      }
    } catch (CharacterCodingException e) {
      throw new DomainException(MediaError.UNSUPPORTED_TYPE, "The answer is not UTF-8 text.", e);
    }
    throw new DomainException(MediaError.UNSUPPORTED_TYPE, "The answer is not text.");
  }

  private DomainException tooLong() {
    return new DomainException(
        MediaError.TOO_LARGE, "The answer may have at most " + mostCharacters + " characters.");
  }
}
