package org.interviewplatform.batch.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interviewplatform.batch.words.Words;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.DigestWords;
import org.interviewplatform.notification.Mail;
import org.interviewplatform.notification.News;

/** The words of a digest: what each mail was about and where it leads, the oldest first. */
@ApplicationScoped
class DigestMail implements DigestWords {
  private static final String BUNDLE = "org.interviewplatform.batch.notify.digest-mail";

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
    Words words = Words.of(BUNDLE, language);
    String lines = mails.stream().map(DigestMail::line).collect(Collectors.joining("\n\n"));
    return new News(
        event,
        "digest",
        language,
        words.text("subject", mails.size()),
        words.text("intro") + "\n\n" + lines,
        words.text("action"),
        URI.create(links.publicUrl() + "/console/"));
  }

  private static String line(Mail mail) {
    return mail.subject() + "\n" + mail.link();
  }
}
