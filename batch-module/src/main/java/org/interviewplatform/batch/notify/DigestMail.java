package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.DigestWords;
import org.interviewplatform.notification.Mail;
import org.interviewplatform.notification.News;

/** The words of a digest: what each mail was about and where it leads, the oldest first. */
@ApplicationScoped
class DigestMail implements DigestWords {
  private static final String BUNDLE = "org.interviewplatform.batch.notify.digest-mail";
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final LinkConfig links;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected DigestMail() {
    this(null);
  }

  @Inject
  DigestMail(LinkConfig links) {
    this.links = links;
  }

  @Override
  public News digest(UUID event, List<Mail> mails) {
    String language = mails.get(mails.size() - 1).language();
    Locale locale = Locale.forLanguageTag(language);
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_OTHERWISE);
    String lines = mails.stream().map(DigestMail::line).collect(Collectors.joining("\n\n"));
    return new News(
        event,
        "digest",
        language,
        new MessageFormat(words.getString("subject"), locale).format(new Object[] {mails.size()}),
        words.getString("intro") + "\n\n" + lines,
        words.getString("action"),
        URI.create(links.publicUrl() + "/console/"));
  }

  private static String line(Mail mail) {
    return mail.subject() + "\n" + mail.link();
  }
}
