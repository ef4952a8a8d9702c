package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.media.MediaLinks;
import org.interviewplatform.report.ReportDownloads;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.SessionId;

/** Candidates' sessions with all that was made of them. */
@Dependent
@Path("/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
@SecurityRequirement(name = ApiApplication.BEARER)
public class SessionsResource {
  private final ReviewService reviews;
  private final ReportDownloads reports;
  private final MediaLinks links;

  @Inject
  public SessionsResource(ReviewService reviews, ReportDownloads reports, MediaLinks links) {
    this.reviews = reviews;
    this.reports = reports;
    this.links = links;
  }

  /** Reads a session. */
  @GET
  @APIResponseSchema(value = SessionView.class, responseDescription = "The session")
  @Operation(summary = "A candidate's answers with recording, transcript, evidence and report")
  public SessionView get(@PathParam("id") UUID id) {
    SessionId session = new SessionId(id);
    SessionReview review = reviews.review(session);
    return SessionView.of(review, ReportView.of(reports.find(session)), links);
  }

  /** Reads the state of a session's report. */
  @GET
  @Path("/report")
  @APIResponseSchema(value = ReportView.class, responseDescription = "The state of the report")
  @Operation(summary = "How the report stands, with addresses to download it")
  public ReportView report(@PathParam("id") UUID id) {
    SessionId session = new SessionId(id);
    reviews.review(session);
    return ReportView.of(reports.find(session));
  }
}
