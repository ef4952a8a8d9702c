package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An answer that was typed: UTF-8 with at least one letter or digit, and nothing for machines. */
final class WrittenAnswer {
  static final String CONTENT_TYPE = "text/plain;charset=utf-8";

  /** Far beyond what a form takes; the limit of a question is checked where it is sent. */
  private static final long MOST_BYTES = 1 << 20;

  private WrittenAnswer() {}

  static void requireText(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new MediaException(MediaFault.NOT_TEXT, "It is far too long.");
      }
      String text = Files.readString(file, UTF_8);
      if (text.codePoints().anyMatch(WrittenAnswer::isForMachines)) {
        throw new MediaException(MediaFault.NOT_TEXT, "It has control characters.");
      }
      if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new MediaException(MediaFault.NOT_TEXT, "It has no words.");
      }
    } catch (CharacterCodingException e) {
      throw new MediaException(MediaFault.NOT_TEXT, e);
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
  }

  private static boolean isForMachines(int letter) {
    return Character.getType(letter) == Character.CONTROL && "\t\n\r".indexOf(letter) < 0;
  }
}
