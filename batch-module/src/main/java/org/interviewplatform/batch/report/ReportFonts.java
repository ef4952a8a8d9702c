package org.interviewplatform.batch.report;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Liberation Sans, embedded, so that a report looks alike everywhere and knows Cyrillic. */
final class ReportFonts {
  static final Color INK = new Color(0x1b, 0x1f, 0x2a);
  static final Color QUIET = new Color(0x5c, 0x63, 0x70);
  static final Color ACCENT = new Color(0x2f, 0x4f, 0xd8);
  static final Color LINE = new Color(0xd9, 0xdd, 0xe5);
  static final Color SHADE = new Color(0xf4, 0xf6, 0xfa);

  private final BaseFont regular = load("LiberationSans-Regular.ttf");
  private final BaseFont bold = load("LiberationSans-Bold.ttf");

  Font title() {
    return new Font(bold, 20, Font.NORMAL, INK);
  }

  Font heading() {
    return new Font(bold, 12.5f, Font.NORMAL, INK);
  }

  Font label() {
    return new Font(bold, 9, Font.NORMAL, INK);
  }

  Font text() {
    return new Font(regular, 9.5f, Font.NORMAL, INK);
  }

  Font quiet() {
    return new Font(regular, 8.5f, Font.NORMAL, QUIET);
  }

  Font time() {
    return new Font(regular, 8.5f, Font.NORMAL, ACCENT);
  }

  BaseFont regular() {
    return regular;
  }

  private static BaseFont load(String name) {
    try (InputStream font = ReportFonts.class.getResourceAsStream("/liberation/" + name)) {
      if (font == null) {
        throw new IllegalStateException("the font " + name + " is not in the application");
      }
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
