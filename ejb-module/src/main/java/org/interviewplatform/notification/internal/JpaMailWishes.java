package org.interviewplatform.notification.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.interviewplatform.notification.MailPace;
import org.interviewplatform.notification.MailTopic;
import org.interviewplatform.notification.MailWishes;
import org.interviewplatform.platform.sql.Sql;

/** {@link MailWishes} in the database. */
@ApplicationScoped
class JpaMailWishes implements MailWishes {
  private static final String OF =
      "select topic, pace from interview_platform.mail_wish where address = ?";
  private static final String PUT =
      "insert into interview_platform.mail_wish (address, topic, pace) values (?, ?, ?)"
          + " on conflict (organisation_id, address, topic) do update set pace = excluded.pace";

  private record Wish(MailTopic topic, MailPace pace) {}

  @PersistenceContext private EntityManager entities;

  @Override
  public Map<MailTopic, MailPace> of(String address) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(
            on ->
                Sql.list(
                    on,
                    OF,
                    row ->
                        new Wish(
                            MailTopic.valueOf(row.getString("topic")),
                            MailPace.valueOf(row.getString("pace"))),
                    normal(address)))
        .stream()
        .collect(toMap(Wish::topic, Wish::pace));
  }

  @Override
  public void put(String address, MailTopic topic, MailPace pace) {
    entities
        .unwrap(Session.class)
        .doReturningWork(on -> Sql.update(on, PUT, normal(address), topic.name(), pace.name()));
  }

  private static String normal(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
