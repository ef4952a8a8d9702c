package org.interviewplatform.billing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interviewplatform.billing.Payment;
import org.interviewplatform.billing.Payments;
import org.interviewplatform.billing.ProviderEvent;
import org.interviewplatform.platform.sql.Sql;

/** {@link Payments} in the database. */
@ApplicationScoped
class JpaPayments implements Payments {
  private static final String NOTE =
      "insert into interview_platform.payment_hint (reference, type) values (?, ?)"
          + " on conflict do nothing";

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Payment payment) {
    entities.persist(payment);
  }

  @Override
  public Optional<Payment> find(UUID id) {
    return Optional.ofNullable(entities.find(Payment.class, id));
  }

  @Override
  public Optional<Payment> ofInvoice(String reference) {
    return entities
        .createQuery("select p from Payment p where p.invoice = :invoice", Payment.class)
        .setParameter("invoice", reference)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Payment> newest(int most) {
    return entities
        .createQuery("select p from Payment p order by p.happenedAt desc, p.id", Payment.class)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public boolean note(ProviderEvent event) {
    return entities
            .unwrap(Session.class)
            .doReturningWork(on -> Sql.update(on, NOTE, event.reference(), event.type()))
        == 1;
  }
}
