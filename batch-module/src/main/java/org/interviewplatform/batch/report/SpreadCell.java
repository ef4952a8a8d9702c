package org.interviewplatform.batch.report;

import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPCellEvent;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.Arrays;

/** Five columns in a cell, as high as many, each with its number above. */
final class SpreadCell implements PdfPCellEvent {
  private static final float HEIGHT = 44;
  private static final float ROOM = 26;
  private static final float NUMBER = 7;

  private final long[] counts;
  private final Color color;
  private final ReportFonts fonts;

  private SpreadCell(long[] counts, Color color, ReportFonts fonts) {
    this.counts = counts.clone();
    this.color = color;
    this.fonts = fonts;
  }

  static PdfPCell of(long[] counts, Color color, ReportFonts fonts) {
    boolean none = Arrays.stream(counts).allMatch(count -> count == 0);
    PdfPCell cell = new PdfPCell(new Phrase(none ? "–" : "", fonts.quiet()));
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(ReportFonts.LINE);
    cell.setBorderWidth(0.5f);
    if (!none) {
      cell.setFixedHeight(HEIGHT);
      cell.setCellEvent(new SpreadCell(counts, color, fonts));
    }
    return cell;
  }

  @Override
  public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
    PdfContentByte canvas = canvases[PdfPTable.TEXTCANVAS];
    long most = Arrays.stream(counts).max().orElse(1);
    float step = (place.getWidth() - 8) / counts.length;
    for (int i = 0; i < counts.length; i++) {
      float left = place.getLeft() + 4 + i * step;
      float height = Math.max(0.5f, ROOM * counts[i] / most);
      canvas.setColorFill(color);
      canvas.rectangle(left, place.getBottom() + 5, step - 4, height);
      canvas.fill();
      number(canvas, counts[i], left + (step - 4) / 2, place.getBottom() + 7 + height);
    }
  }

  private void number(PdfContentByte canvas, long count, float x, float y) {
    canvas.beginText();
    canvas.setFontAndSize(fonts.regular(), NUMBER);
    canvas.setColorFill(ReportFonts.QUIET);
    canvas.showTextAligned(PdfContentByte.ALIGN_CENTER, String.valueOf(count), x, y, 0);
    canvas.endText();
  }
}
