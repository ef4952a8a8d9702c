package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.interview.VideoReader;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.tenant.Tenant;

/** Captions, for browsers that can send no header along when they fetch them. */
@Dependent
@Path("/public/captions/{token}")
@Tag(name = "Candidates")
public class CaptionsResource {
  private final VideoReader videos;

  @Inject
  public CaptionsResource(VideoReader videos) {
    this.videos = videos;
  }

  /** Sends captions. */
  @GET
  @Operation(summary = "The captions of a video, as WebVTT")
  @APIResponse(responseCode = "200", description = "The captions")
  public Response get(@PathParam("token") String token) {
    String captions =
        videos
            .organisationOfCaptions(token)
            .flatMap(organisation -> Tenant.in(organisation, () -> videos.captions(token)))
            .orElseThrow(
                () -> new DomainException(InterviewError.NO_VIDEO, "There are no such captions."));
    return Response.ok(captions, "text/vtt;charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
        .build();
  }
}
