package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
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
    return new News(
        eventId,
        "account-" + kind,
        mail.person().language(),
        text(kind + ".subject", mail),
        text(kind + ".body", mail),
        text(kind + ".action", mail),
        URI.create("account:" + event.linkId()));
  }

  private static String text(String key, AccountMail mail) {
    Locale locale = Locale.forLanguageTag(mail.person().language());
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(words.getString(key), locale)
        .format(new Object[] {mail.person().name(), mail.organisation(), mail.person().email()});
  }
}
