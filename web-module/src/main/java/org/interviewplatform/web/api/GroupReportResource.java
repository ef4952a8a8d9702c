package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.report.GroupReportDetails;
import org.interviewplatform.report.GroupReportDownloads;
import org.interviewplatform.report.GroupReportId;
import org.interviewplatform.report.GroupReportScope;
import org.interviewplatform.report.GroupReportService;
import org.interviewplatform.report.ReportError;
import org.jspecify.annotations.Nullable;

/** Reports over many candidates. */
@Dependent
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "default",
    description = "Anything else is a problem",
    content =
        @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Tag(name = "Results")
@SecurityRequirement(name = ApiApplication.BEARER)
public class GroupReportResource {
  private final GroupReportService reports;
  private final GroupReportDownloads downloads;
  private final Once once;
  private final Cursors cursors;

  @Inject
  public GroupReportResource(
      GroupReportService reports, GroupReportDownloads downloads, Once once, Cursors cursors) {
    this.once = once;
    this.cursors = cursors;
    this.reports = reports;
    this.downloads = downloads;
  }

  /** Lists them. */
  @GET
  @APIResponseSchema(value = GroupReportsPage.class, responseDescription = "Some reports")
  @Operation(summary = "Reports over many candidates, newest first, for who sees every interview")
  public GroupReportsPage list(
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<GroupReportDetails> found = downloads.newest(cursors.read(cursor), Given.limit(limit));
    return new GroupReportsPage(
        found.items().stream().map(GroupReportView::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @APIResponseSchema(value = GroupReportView.class, responseDescription = "The report")
  @Operation(summary = "How a report stands, with addresses to download it")
  public GroupReportView get(@PathParam("id") UUID id) {
    return found(new GroupReportId(id));
  }

  /** Asks for one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "202",
      description = "It is being drawn",
      content = @Content(schema = @Schema(implementation = GroupReportView.class)))
  @Operation(
      summary = "Ask for a report over the candidates of an interview, or over days",
      description =
          "Either interviewId, or from and until: days in UTC, a year at most. It is gone once one"
              + " of its candidates is erased.")
  public Response request(@HeaderParam(Headers.IDEMPOTENCY_KEY) @Nullable String key, Wish body) {
    Asked asked =
        once.answer(
            key,
            "/reports",
            body,
            Asked.class,
            () -> new Asked(reports.request(Given.required("The body", body).scope()).value()));
    return Response.accepted(get(asked.id())).build();
  }

  /** What a repeated request is told: which report it asked for, however that stands by now. */
  private record Asked(UUID id) {}

  private GroupReportView found(GroupReportId id) {
    return downloads
        .find(id)
        .map(GroupReportView::of)
        .orElseThrow(() -> new DomainException(ReportError.NOT_READY, "There is no such report."));
  }

  /** Whom it is to be about. */
  @Schema(name = "GroupReportWish")
  public record Wish(
      @Nullable String interviewId,
      @Schema(examples = "2026-11-01") @Nullable String from,
      @Schema(examples = "2026-11-30") @Nullable String until) {
    GroupReportScope scope() {
      if (interviewId == null) {
        return GroupReportScope.of(
            day("from", Given.required("from", from)),
            day("until", Given.required("until", until)));
      }
      if (from != null || until != null) {
        throw Given.invalid("Either interviewId, or from and until.");
      }
      return GroupReportScope.of(new InterviewId(Given.id("interviewId", interviewId)));
    }

    private static LocalDate day(String name, String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new DomainException(
            ReportError.INVALID_DAYS, name + " is a day such as 2026-11-30.", e);
      }
    }
  }
}
