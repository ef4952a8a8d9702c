package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A company or a part of one that hires. Everything else belongs to exactly one organisation, and
 * an organisation belongs to itself, so that it too is seen only by its own people.
 */
@Entity
public class Organisation {
  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column private String name;

  @Column(name = "brand_colour")
  private @Nullable String brandColour;

  @Column private @Nullable String welcome;

  @Column(name = "contact_email")
  private @Nullable String contactEmail;

  @Column(name = "second_factor_required")
  private boolean secondFactorRequired;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider. */
  protected Organisation() {}

  public Organisation(OrganisationId id, String name, Instant createdAt) {
    this.id = id.value();
    this.organisationId = id.value();
    this.name = name;
    this.createdAt = createdAt;
  }

  /** Shows itself to candidates like this from now on. */
  void show(BrandingDraft draft) {
    brandColour = draft.colour().map(BrandColour::hex).orElse(null);
    welcome = draft.welcome().orElse(null);
    contactEmail = draft.contactEmail().orElse(null);
  }

  /** Whether whoever signs in with a password needs a second factor. */
  boolean requiresSecondFactor() {
    return secondFactorRequired;
  }

  void requireSecondFactor(boolean required) {
    secondFactorRequired = required;
  }

  Brand brand(Optional<String> logo) {
    return new Brand(
        name,
        Optional.ofNullable(brandColour),
        Optional.ofNullable(welcome),
        Optional.ofNullable(contactEmail),
        logo);
  }

  public OrganisationId id() {
    return new OrganisationId(id);
  }

  public String name() {
    return name;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
