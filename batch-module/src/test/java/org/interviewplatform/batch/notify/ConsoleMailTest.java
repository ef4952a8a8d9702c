package org.interviewplatform.batch.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.interviewplatform.batch.words.WordFiles;
import org.interviewplatform.notification.News;
import org.junit.jupiter.api.Test;

class ConsoleMailTest {
  private static final URI PAGE = URI.create("https://hr.example/console/session.xhtml?id=1");

  private final UUID event = UUID.randomUUID();
  private final ConsoleMail mail = new ConsoleMail(event, "interview-completed", PAGE);

  @Test
  void everybodyReadsItInTheirLanguage() {
    assertThat(mail.in("en", "completed", "Ada", "Nurse"))
        .isEqualTo(
            new News(
                event,
                "interview-completed",
                "en",
                "Ada has completed \"Nurse\"",
                "Ada has answered every question of \"Nurse\". The recordings, the transcripts and"
                    + " the evidence are ready for review.",
                "Open in the console",
                PAGE));
    News russian = mail.in("ru", "completed", "Анна", "Медсестра");
    assertThat(russian.language()).isEqualTo("ru");
    assertThat(russian.subject()).isEqualTo("Анна: интервью «Медсестра» пройдено");
    assertThat(russian.body() + russian.action()).doesNotContainPattern("[A-Za-z]");
  }

  @Test
  void whereThereAreNoWordsOfALanguageEnglishIsSaidToBeEnglish() {
    News news = mail.in("fi", "expired", "Ada", "Nurse");
    assertThat(news.language()).isEqualTo("en");
    assertThat(news.subject()).isEqualTo("Ada did not finish \"Nurse\"");
  }

  @Test
  void whatPeopleWroteIsNoPattern() {
    assertThat(mail.in("en", "mention", "O'Neil", "{1}", "It's {0} o'clock, isn't it?").body())
        .isEqualTo("It's {0} o'clock, isn't it?");
  }

  @Test
  void russianHasEveryText() throws IOException {
    assertThat(WordFiles.keys(ConsoleMail.class, "console-mail_ru.properties"))
        .isEqualTo(WordFiles.keys(ConsoleMail.class, "console-mail.properties"))
        .hasSizeGreaterThan(10);
  }
}
