package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.report.BundleKey;

/** The published half of the key evidence bundles are signed with. */
@Dependent
@Path("/public/bundle-key")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Results")
public class BundleKeyResource {
  private final BundleKey key;

  @Inject
  public BundleKeyResource(BundleKey key) {
    this.key = key;
  }

  /** Reads the key. */
  @GET
  @APIResponseSchema(value = BundleKeyView.class, responseDescription = "The key")
  @Operation(
      summary = "The public key that evidence bundles are checked with, and those they were before")
  public BundleKeyView get() {
    return new BundleKeyView("Ed25519", key.publicKey(), key.otherPublicKeys());
  }
}
