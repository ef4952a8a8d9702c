package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.QuestionId;
import org.jspecify.annotations.Nullable;

/** The video that asks a question of a draft. */
@Dependent
@Path("/interviews/{interview}/questions/{question}/video")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Videos")
@SecurityRequirement(name = ApiApplication.BEARER)
public class QuestionVideoResource {
  private final VideoCounter videos;

  @Inject
  public QuestionVideoResource(VideoCounter videos) {
    this.videos = videos;
  }

  /** Tells how the video stands. */
  @GET
  @APIResponseSchema(value = VideoStateView.class, responseDescription = "The video")
  @Operation(summary = "How the video that asks a question stands")
  public VideoStateView get(
      @PathParam("interview") UUID interview, @PathParam("question") UUID question) {
    return videos.get(new InterviewId(interview), asking(question));
  }

  /** Sets the video. */
  @PUT
  @Consumes(MediaType.WILDCARD)
  @APIResponseSchema(value = VideoStateView.class, responseDescription = "Stored, to be processed")
  @Operation(summary = "Set the video that asks a question; its captions follow")
  public VideoStateView put(
      @PathParam("interview") UUID interview,
      @PathParam("question") UUID question,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
      @HeaderParam(Headers.CONTENT_DIGEST) @Nullable String digest,
      InputStream body) {
    return videos.put(new InterviewId(interview), asking(question), type, length, digest, body);
  }

  /** Removes the video. */
  @DELETE
  @APIResponse(responseCode = "204", description = "There is none any more")
  @Operation(summary = "Show no video that asks a question")
  public void remove(@PathParam("interview") UUID interview, @PathParam("question") UUID question) {
    videos.remove(new InterviewId(interview), asking(question));
  }

  /** Sets captions. */
  @PUT
  @Path("/captions")
  @Consumes("text/vtt")
  @APIResponseSchema(value = VideoStateView.class, responseDescription = "The video")
  @Operation(summary = "Set the captions in one language, as WebVTT of at most 256 KiB")
  public VideoStateView caption(
      @PathParam("interview") UUID interview,
      @PathParam("question") UUID question,
      @QueryParam("language") @Nullable String language,
      InputStream body)
      throws IOException {
    return videos.caption(new InterviewId(interview), asking(question), language, body);
  }

  private static Optional<QuestionId> asking(UUID question) {
    return Optional.of(new QuestionId(question));
  }
}
