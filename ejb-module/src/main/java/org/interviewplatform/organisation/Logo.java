package org.interviewplatform.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.platform.tenant.OrganisationId;

/** An organisation's logo: a small image, replaced as a whole. Bears the organisation's id. */
@Entity
@Table(name = "organisation_logo")
public class Logo {
  /** The largest taken, in bytes. */
  public static final int LARGEST = 512 * 1024;

  @Id private UUID id;

  @TenantId
  @Column(name = "organisation_id")
  private UUID organisationId;

  @Column(name = "content_type")
  private String contentType;

  @Column private String sha256;
  @Column private byte[] bytes;

  /** For the persistence provider. */
  protected Logo() {}

  Logo(OrganisationId organisation, byte[] image) {
    this.id = organisation.value();
    this.organisationId = organisation.value();
    replace(image);
  }

  /**
   * Shows another image from now on.
   *
   * @throws DomainException {@link OrganisationError#LOGO_TOO_LARGE}, {@link
   *     OrganisationError#LOGO_NOT_AN_IMAGE}
   */
  final void replace(byte[] image) {
    if (image.length > LARGEST) {
      throw new DomainException(
          OrganisationError.LOGO_TOO_LARGE, "A logo may have at most 512 KiB.");
    }
    LogoFormat format =
        LogoFormat.recognise(image)
            .orElseThrow(
                () ->
                    new DomainException(
                        OrganisationError.LOGO_NOT_AN_IMAGE,
                        "A logo must be a PNG, JPEG or WebP image."));
    contentType = format.contentType();
    sha256 = Sha256.of(image);
    bytes = image.clone();
  }

  LogoImage image() {
    return new LogoImage(LogoFormat.of(contentType), bytes);
  }

  /** Names this very image. */
  String name() {
    return sha256.substring(0, 16);
  }
}
