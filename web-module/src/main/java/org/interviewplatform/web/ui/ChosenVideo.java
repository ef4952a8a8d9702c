package org.interviewplatform.web.ui;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.interviewplatform.media.MediaContent;
import org.interviewplatform.media.MediaError;
import org.interviewplatform.media.MediaFormat;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Sha256;

/** A video that came with a form: the server has it on its disk, and may read it twice. */
record ChosenVideo(Part part, MediaFormat format) {
  private static final int LARGEST_CAPTIONS = 256 * 1024;

  /**
   * The file, if there is one and it is called a video.
   *
   * @throws DomainException {@link MediaError#EMPTY}, {@link MediaError#UNSUPPORTED_TYPE}
   */
  static ChosenVideo of(Optional<Part> sent) {
    Part part = chosen(sent);
    MediaFormat format = MediaFormat.of(Optional.ofNullable(part.getContentType()).orElse(""));
    if (!format.isVideo()) {
      throw new DomainException(MediaError.UNSUPPORTED_TYPE, "This is no video.");
    }
    return new ChosenVideo(part, format);
  }

  /** The bytes of captions; one more than may be, so that the service sees that it is too large. */
  static byte[] captions(Optional<Part> sent) {
    try (InputStream bytes = chosen(sent).getInputStream()) {
      return bytes.readNBytes(LARGEST_CAPTIONS + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part chosen(Optional<Part> sent) {
    return sent.filter(part -> part.getSize() > 0)
        .orElseThrow(() -> new DomainException(MediaError.EMPTY, "There is no file."));
  }

  MediaContent content() {
    try (InputStream bytes = open()) {
      return new MediaContent(part.getSize(), Sha256.of(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream open() {
    try {
      return part.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
