package org.interviewplatform.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.tenant.Tenant;
import org.jspecify.annotations.Nullable;

/** An invoice that was paid, or that was tried in vain. Once paid, it stays so. */
@Entity
public class Payment {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String invoice;
  @Column private String number;

  @Enumerated(EnumType.STRING)
  private ProviderInvoice.State state;

  @Column private long minor;
  @Column private String currency;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column private @Nullable String page;

  /** For the persistence provider. */
  protected Payment() {}

  Payment(ProviderInvoice invoice) {
    this.id = UUID.randomUUID();
    this.organisationId = Tenant.current().value();
    this.invoice = invoice.reference();
    is(invoice);
  }

  /** The provider says so; tells whether that is news. */
  boolean learn(ProviderInvoice said) {
    boolean news = state != said.state() && state != ProviderInvoice.State.PAID;
    if (news) {
      is(said);
    }
    return news;
  }

  private void is(ProviderInvoice said) {
    number = said.number();
    state = said.state();
    minor = said.amount().minor();
    currency = said.amount().currency();
    happenedAt = said.at();
    page = said.page().map(URI::toString).orElse(null);
  }

  UUID id() {
    return id;
  }

  PaymentDetails details() {
    return new PaymentDetails(
        id,
        number,
        state == ProviderInvoice.State.PAID,
        new Money(minor, currency),
        happenedAt,
        page);
  }
}
