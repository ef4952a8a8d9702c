package org.interviewplatform.batch.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.interviewplatform.batch.words.Words;
import org.interviewplatform.interview.LinkConfig;
import org.interviewplatform.notification.News;
import org.interviewplatform.notification.NotificationId;
import org.interviewplatform.notification.NotificationService;
import org.interviewplatform.organisation.AccountDesk;
import org.interviewplatform.organisation.AccountLinkWanted;
import org.interviewplatform.organisation.AccountMail;
import org.interviewplatform.organisation.Person;
import org.interviewplatform.organisation.SecondFactorTaken;
import org.interviewplatform.organisation.UserDirectory;
import org.interviewplatform.organisation.UserId;

/** Writes to people of an organisation about their accounts, in their language. */
@ApplicationScoped
class AccountNews {
  private static final String BUNDLE = "org.interviewplatform.batch.intake.account-mail";

  @Inject NotificationService notifications;
  @Inject AccountDesk accounts;
  @Inject UserDirectory people;
  @Inject LinkConfig links;

  /** A link that is good no more is not sent. */
  List<NotificationId> tell(UUID eventId, AccountLinkWanted event) {
    return accounts
        .mail(event.linkId())
        .map(mail -> notifications.tell(news(eventId, event, mail), mail.person().email()))
        .orElse(List.of());
  }

  /** An admin has taken the second factor away; who did not ask for that should know. */
  List<NotificationId> taken(UUID eventId, SecondFactorTaken event) {
    return people
        .find(new UserId(event.userId()))
        .map(person -> notifications.tell(taken(eventId, person), person.email()))
        .orElse(List.of());
  }

  private News taken(UUID eventId, Person person) {
    Words words = Words.of(BUNDLE, person.language());
    String organisation = people.organisationName();
    return new News(
        eventId,
        "account-second-factor-taken",
        words.locale().toLanguageTag(),
        words.text("taken.subject"),
        words.text("taken.body", person.name(), organisation, person.email()),
        words.text("taken.action"),
        links.secondFactorPage());
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
