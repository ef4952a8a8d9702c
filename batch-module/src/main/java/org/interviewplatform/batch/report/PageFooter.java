package org.interviewplatform.batch.report;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/**
 * The foot of every page: where the report comes from, and "page 2 of 5"; the total comes last in
 * every language.
 */
final class PageFooter extends PdfPageEventHelper {
  private static final float SIZE = 8;
  private static final float HEIGHT = 30;

  private final BaseFont font;
  private final Wording wording;
  private final String note;
  private PdfTemplate total;

  @SuppressWarnings("NullAway") // made when the document is opened
  PageFooter(BaseFont font, Wording wording, String note) {
    this.font = font;
    this.wording = wording;
    this.note = wording.text(note);
  }

  @Override
  public void onOpenDocument(PdfWriter writer, Document document) {
    total = writer.getDirectContent().createTemplate(30, SIZE * 2);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte page = writer.getDirectContent();
    Rectangle size = document.getPageSize();
    String number = wording.text("page", writer.getPageNumber()) + " ";
    float width = font.getWidthPoint(number, SIZE);
    float right = size.getWidth() - document.rightMargin() - 12;
    write(page, note, document.leftMargin());
    write(page, number, right - width);
    page.addTemplate(total, right, HEIGHT);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    total.beginText();
    total.setFontAndSize(font, SIZE);
    total.setColorFill(ReportFonts.QUIET);
    total.setTextMatrix(0, 0);
    total.showText(Integer.toString(writer.getPageNumber() - 1));
    total.endText();
  }

  private void write(PdfContentByte page, String text, float left) {
    page.beginText();
    page.setFontAndSize(font, SIZE);
    page.setColorFill(ReportFonts.QUIET);
    page.setTextMatrix(left, HEIGHT);
    page.showText(text);
    page.endText();
  }
}
