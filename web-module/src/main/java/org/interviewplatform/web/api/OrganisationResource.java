package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.organisation.BrandColour;
import org.interviewplatform.organisation.BrandingService;
import org.interviewplatform.organisation.Logo;

/** How the caller's organisation shows itself to candidates. */
@Dependent
@Path("/organisation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
@SecurityRequirement(name = ApiApplication.BEARER)
public class OrganisationResource {
  private final BrandingService branding;

  @Inject
  public OrganisationResource(BrandingService branding) {
    this.branding = branding;
  }

  /** Reads the branding. */
  @GET
  @Path("/branding")
  @APIResponseSchema(value = BrandingView.class, responseDescription = "The branding")
  @Operation(summary = "How the organisation shows itself to candidates")
  public BrandingView get() {
    return BrandingView.of(branding.brand(), null);
  }

  /** Changes the branding. */
  @PUT
  @Path("/branding")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = BrandingView.class, responseDescription = "The branding")
  @Operation(
      summary = "Change colour, welcome text and contact",
      description =
          "A colour on which white text cannot be read (WCAG 2.2, 4.5:1) is darkened until it can;"
              + " the note says so.")
  public BrandingView change(BrandingBody body) {
    BrandingBody wish = Given.required("The body", body);
    return BrandingView.of(
        branding.change(wish.toDraft()),
        wish.wantedColour().flatMap(BrandColour::note).orElse(null));
  }

  /** Reads the logo. */
  @GET
  @Path("/logo")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The logo")
  @APIResponse(responseCode = "200", description = "The image")
  public Response logo() {
    return LogoAnswer.of(branding.logo());
  }

  /** Sets the logo. */
  @PUT
  @Path("/logo")
  @Consumes(MediaType.WILDCARD)
  @RequestBody(
      content = {
        @Content(mediaType = "image/png", schema = @Schema(format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(format = "binary")),
        @Content(mediaType = "image/webp", schema = @Schema(format = "binary"))
      })
  @APIResponseSchema(value = BrandingView.class, responseDescription = "The branding")
  @APIResponse(responseCode = "413", description = "Larger than 512 KiB")
  @APIResponse(responseCode = "415", description = "No PNG, JPEG or WebP image")
  @Operation(summary = "Set the logo")
  public BrandingView changeLogo(InputStream body) throws IOException {
    byte[] image = new BoundedStream(body, Logo.LARGEST).readAllBytes();
    return BrandingView.of(branding.changeLogo(image), null);
  }

  /** Removes the logo. */
  @DELETE
  @Path("/logo")
  @APIResponse(responseCode = "204", description = "There is none any more")
  @Operation(summary = "Show no logo")
  public void removeLogo() {
    branding.removeLogo();
  }
}
