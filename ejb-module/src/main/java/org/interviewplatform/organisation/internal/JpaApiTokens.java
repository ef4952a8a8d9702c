package org.interviewplatform.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.organisation.ApiToken;
import org.interviewplatform.organisation.ApiTokens;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.sql.NewestFirst;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;

/** {@link ApiTokens} in the database. */
@ApplicationScoped
class JpaApiTokens implements ApiTokens {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(ApiToken token) {
    entities.persist(token);
  }

  @Override
  public Optional<ApiToken> find(UUID id) {
    return Optional.ofNullable(entities.find(ApiToken.class, id));
  }

  @Override
  public Optional<ApiToken> withHash(String tokenHash) {
    return entities
        .createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<ApiToken> newest(Optional<Position> after, int most) {
    return NewestFirst.BY_UUID.query(entities, ApiToken.class, after, most).getResultList();
  }

  @Override
  public Optional<OrganisationId> organisationOf(String tokenHash) {
    return OrganisationLookup.by(entities, "organisation_of_api_token", tokenHash);
  }
}
