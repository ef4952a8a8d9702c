package org.interviewplatform.platform.sql;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.tenant.OrganisationId;

/**
 * Whose something is, asked before the organisation is known: by the functions of the database that
 * answer this and nothing else under row-level security.
 */
public final class OrganisationLookup {
  private OrganisationLookup() {}

  /**
   * Whose it is; empty when nobody has it.
   *
   * @param function of the schema, with one parameter; never anything that came from outside
   * @param key what it is known by
   */
  public static Optional<OrganisationId> by(EntityManager entities, String function, Object key) {
    Object found =
        entities
            .createNativeQuery("select interview_platform." + function + "(:key)", UUID.class)
            .setParameter("key", key)
            .getSingleResult();
    return Optional.ofNullable((UUID) found).map(OrganisationId::new);
  }
}
