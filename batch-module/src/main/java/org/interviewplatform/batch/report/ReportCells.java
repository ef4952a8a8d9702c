package org.interviewplatform.batch.report;

import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;

/** The tables of a report: hairlines between rows, no boxes. */
final class ReportCells {
  private final ReportFonts fonts;

  ReportCells(ReportFonts fonts) {
    this.fonts = fonts;
  }

  /** A table over the whole width, its columns in these proportions. */
  PdfPTable table(float spaceBefore, float... widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(spaceBefore);
    table.setSplitLate(false);
    return table;
  }

  /** The first row, which comes again on every further page. */
  void head(PdfPTable table, String... names) {
    for (String name : names) {
      PdfPCell cell = cell(new Phrase(name, fonts.quiet()));
      cell.setBackgroundColor(ReportFonts.SHADE);
      table.addCell(cell);
    }
    table.setHeaderRows(1);
  }

  /** A row of a name and a value. */
  void fact(PdfPTable table, String name, String value) {
    table.addCell(cell(new Phrase(name, fonts.quiet())));
    table.addCell(cell(new Phrase(value, fonts.text())));
  }

  PdfPCell cell(Phrase phrase) {
    PdfPCell cell = new PdfPCell(phrase);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(ReportFonts.LINE);
    cell.setBorderWidth(0.5f);
    cell.setPaddingTop(4);
    cell.setPaddingBottom(6);
    cell.setPaddingLeft(4);
    cell.setPaddingRight(6);
    return cell;
  }
}
