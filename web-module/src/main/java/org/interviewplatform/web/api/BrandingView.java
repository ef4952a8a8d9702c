package org.interviewplatform.web.api;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.organisation.Brand;
import org.jspecify.annotations.Nullable;

/**
 * How the organisation shows itself to candidates.
 *
 * @param note what was changed about the wish, and why
 */
@Schema(name = "Branding")
public record BrandingView(
    @Schema(examples = "Northwind Robotics") String name,
    @Schema(examples = "#2f4fd8") @Nullable String colour,
    @Nullable String welcome,
    @Schema(examples = "jobs@northwind.example") @Nullable String contactEmail,
    @Nullable URI logoUrl,
    @Nullable String note) {
  static BrandingView of(Brand brand, @Nullable String note) {
    return new BrandingView(
        brand.name(),
        brand.colour().orElse(null),
        brand.welcome().orElse(null),
        brand.contactEmail().orElse(null),
        brand.logo().map(logo -> URI.create("/api/organisation/logo?v=" + logo)).orElse(null),
        note);
  }
}
