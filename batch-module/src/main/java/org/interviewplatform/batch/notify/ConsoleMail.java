package org.interviewplatform.batch.notify;

import java.net.URI;
import java.util.UUID;
import org.interviewplatform.batch.words.Words;
import org.interviewplatform.notification.News;

/** News for the people of an organisation, which leads to the console. */
public final class ConsoleMail {
  private static final String BUNDLE = "org.interviewplatform.batch.notify.console-mail";

  private final UUID event;
  private final String kind;
  private final URI page;

  /**
   * About an event.
   *
   * @param kind as {@link News} has it
   * @param page where to read on
   */
  public ConsoleMail(UUID event, String kind, URI page) {
    this.event = event;
    this.kind = kind;
    this.page = page;
  }

  /**
   * The news, in the reader's language.
   *
   * @param words the key of its subject and its body
   * @param values what they speak of
   */
  public News in(String language, String words, Object... values) {
    Words mail = Words.of(BUNDLE, language);
    return new News(
        event,
        kind,
        mail.locale().toLanguageTag(),
        mail.text(words + ".subject", values),
        mail.text(words + ".body", values),
        mail.text("action"),
        page);
  }
}
