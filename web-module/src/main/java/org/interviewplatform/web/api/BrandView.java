package org.interviewplatform.web.api;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.organisation.Brand;
import org.jspecify.annotations.Nullable;

/**
 * Who invites, as candidates see it.
 *
 * @param colour white on it, and it on white, can be read
 */
@Schema(name = "Organisation")
public record BrandView(
    @Schema(examples = "Northwind Robotics") String name,
    @Nullable URI logoUrl,
    @Schema(examples = "#2f4fd8") @Nullable String colour,
    @Nullable String welcome,
    @Schema(examples = "jobs@northwind.example") @Nullable String contactEmail) {

  /** As seen through the link with this token. */
  static BrandView of(Brand brand, String linkToken) {
    return new BrandView(
        brand.name(),
        brand.logo().map(logo -> logoUrl(linkToken, logo)).orElse(null),
        brand.colour().orElse(null),
        brand.welcome().orElse(null),
        brand.contactEmail().orElse(null));
  }

  private static URI logoUrl(String linkToken, String logo) {
    return URI.create("/api/public/interview/" + linkToken + "/logo?v=" + logo);
  }
}
