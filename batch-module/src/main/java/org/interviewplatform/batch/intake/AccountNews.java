package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.interviewplatform.batch.words.Words;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.organisation.AccountDesk;
import org.interviewplatform.organisation.AccountLinkWanted;
import org.interviewplatform.organisation.AccountMail;

/** Sends people of an organisation the link by which they choose a password, in their language. */
@ApplicationScoped
class AccountNews {
  private static final String BUNDLE = "org.interviewplatform.batch.intake.account-mail";

  @Inject NotificationService notifications;
  @Inject AccountDesk accounts;

  /** A link that is good no more is not sent. */
  List<NotificationId> tell(UUID eventId, AccountLinkWanted event) {
    return accounts
        .mail(event.linkId())
        .map(mail -> notifications.tell(news(eventId, event, mail), mail.person().email()))
        .orElse(List.of());
  }

  private static News news(UUID eventId, AccountLinkWanted event, AccountMail mail) {
    String kind = mail.purpose().name().toLowerCase(Locale.ROOT);
    Words words = Words.of(BUNDLE, mail.person().language());
    return new News(
        eventId,
        "account-" + kind,
        words.locale().toLanguageTag(),
        text(words, kind + ".subject", mail),
        text(words, kind + ".body", mail),
        text(words, kind + ".action", mail),
        URI.create("account:" + event.linkId()));
  }

  private static String text(Words words, String key, AccountMail mail) {
    return words.text(key, mail.person().name(), mail.organisation(), mail.person().email());
  }
}
