package org.interviewplatform.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interviewplatform.batch.words.WordFiles;
import org.interviewplatform.report.ReportContent;
import org.junit.jupiter.api.Test;

class PdfReportTest {
  @Test
  void itTellsWhoAnsweredWhat() throws IOException {
    assertThat(text(Contents.support()))
        .contains("Acme", "Support engineer", "anna@example.org", "calm an angry customer")
        .contains("Not answered.", "The file is not a video or audio recording that can be read.");
  }

  @Test
  void everyPassageHasItsTime() throws IOException {
    assertThat(text(Contents.support())).contains("1:05", "I listen first");
  }

  @Test
  void itSaysThatNothingIsDecided() throws IOException {
    assertThat(text(Contents.support())).contains("No software has decided anything.");
  }

  @Test
  void cyrillicIsDrawn() throws IOException {
    assertThat(text(Contents.support())).contains("Анна Ильина", "Расскажите");
  }

  @Test
  void itSpeaksTheLanguageOfTheInterview() throws IOException {
    assertThat(text(Contents.support("ru")))
        .contains("Свидетельства, по которым судят люди", "Страница 1 из", "Критерии оценки")
        .contains("23 ноября 2026", "Нет ответа.")
        .contains("Запись не удалось использовать: Файл — не видео- и не аудиозапись")
        .doesNotContain("Candidate", "Page", "Transcribed", "rubric", "Level", "What was said");
  }

  @Test
  void russianHasEveryText() throws IOException {
    assertThat(WordFiles.keys(PdfReport.class, "report_ru.properties"))
        .isEqualTo(WordFiles.keys(PdfReport.class, "report.properties"))
        .hasSizeGreaterThan(50);
  }

  @Test
  void markupIsTakenLiterally() throws IOException {
    assertThat(text(Contents.support())).contains("<b>happened</b>");
  }

  @Test
  void aLongTranscriptGoesOverPages() throws IOException {
    try (PdfReader reader = new PdfReader(draw(Contents.talkative()))) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(3);
      assertThat(new PdfTextExtractor(reader).getTextFromPage(2)).contains("Page 2 of");
    }
  }

  private static String text(ReportContent content) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PdfReader reader = new PdfReader(draw(content))) {
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
      }
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  /** The drawn file stays in the build directory, to be looked at. */
  private static byte[] draw(ReportContent content) throws IOException {
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    PdfReport.write(content, drawn);
    Path kept =
        Path.of(
            "target",
            "report-"
                + content.review().interview().language()
                + content.review().answers().size()
                + ".pdf");
    Files.write(kept, drawn.toByteArray());
    return drawn.toByteArray();
  }
}
