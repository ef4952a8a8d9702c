package org.interviewplatform.organisation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.organisation.Logo;
import org.interviewplatform.organisation.Organisation;
import org.interviewplatform.organisation.User;
import org.interviewplatform.organisation.UserId;
import org.interviewplatform.organisation.Users;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.sql.NewestFirst;
import org.interviewplatform.platform.sql.OrganisationLookup;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;

/** {@link Users} in the database. */
@ApplicationScoped
class JpaUsers implements Users {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Organisation organisation) {
    entities.persist(organisation);
  }

  @Override
  public void add(User user) {
    entities.persist(user);
  }

  @Override
  public void add(Logo logo) {
    entities.persist(logo);
  }

  @Override
  public void remove(Logo logo) {
    entities.remove(logo);
  }

  @Override
  public Optional<Logo> logo() {
    return Optional.ofNullable(entities.find(Logo.class, Tenant.current().value()));
  }

  @Override
  public Organisation organisation() {
    return entities.find(Organisation.class, Tenant.current().value());
  }

  @Override
  public Optional<User> withEmail(String email) {
    return entities
        .createQuery("select u from User u where u.email = :email", User.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<User> find(UserId id) {
    return Optional.ofNullable(entities.find(User.class, id));
  }

  @Override
  public List<User> all() {
    return entities
        .createQuery("select u from User u order by lower(u.displayName), u.email", User.class)
        .getResultList();
  }

  @Override
  public List<User> newest(Optional<Position> after, int most) {
    return NewestFirst.BY_VALUE.query(entities, User.class, after, most).getResultList();
  }

  @Override
  public Optional<User> withExternalSubject(String subject) {
    return entities
        .createQuery("select u from User u where u.externalSubject = :subject", User.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean exists() {
    return entities.find(Organisation.class, Tenant.current().value()) != null;
  }

  @Override
  public Optional<OrganisationId> organisationOfExternal(String subject) {
    return OrganisationLookup.by(entities, "organisation_of_external_subject", subject);
  }

  @Override
  public List<User> withAnyOf(List<Role> roles) {
    return entities
        .createQuery("select u from User u where u.disabledAt is null order by u.email", User.class)
        .getResultStream()
        .filter(user -> roles.stream().anyMatch(user::has))
        .toList();
  }

  @Override
  public long count() {
    return entities
        .createQuery("select count(u) from User u where u.disabledAt is null", Long.class)
        .getSingleResult();
  }

  @Override
  public Optional<OrganisationId> organisationOf(String email) {
    return OrganisationLookup.by(entities, "organisation_of_user", email);
  }

  @Override
  public boolean anyOrganisationExists() {
    return (Boolean)
        entities
            .createNativeQuery("select interview_platform.any_organisation_exists()", Boolean.class)
            .getSingleResult();
  }
}
