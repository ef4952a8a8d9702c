package org.interviewplatform.platform.tenant.internal;

import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** Tells Hibernate the organisation of the thread; without one, an organisation nobody is in. */
public final class TenantResolver implements CurrentTenantIdentifierResolver<UUID> {
  static final UUID NOBODY = new UUID(0, 0);

  @Override
  public UUID resolveCurrentTenantIdentifier() {
    return Tenant.find().map(OrganisationId::value).orElse(NOBODY);
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }
}
