package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.csv.CsvTable;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.JudgementService;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionSummary;

/** An interview's candidates as a file, for other systems and spreadsheets. */
@Dependent
@Path("/interviews/{id}/candidates.csv")
@Produces("text/csv")
@Tag(name = "Results")
@SecurityRequirement(name = ApiApplication.BEARER)
public class CandidatesExportResource {
  private final InterviewService interviews;
  private final SessionService sessions;
  private final JudgementService judgements;

  @Inject
  public CandidatesExportResource(
      InterviewService interviews, SessionService sessions, JudgementService judgements) {
    this.interviews = interviews;
    this.sessions = sessions;
    this.judgements = judgements;
  }

  /** Writes the file. */
  @GET
  @APIResponse(
      responseCode = "200",
      description = "A head, and a row for each candidate, newest first",
      content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
  @Operation(summary = "The candidates of an interview with where they stand, as CSV")
  public Response export(@PathParam("id") UUID id) {
    InterviewId interview = interviews.get(new InterviewId(id)).id();
    CsvTable table =
        new CsvTable()
            .row("session", "name", "email", "status", "started", "submitted", "decision");
    Optional<Position> after = Optional.empty();
    do {
      Slice<SessionSummary> slice = sessions.ofInterview(interview, after, InterviewQuery.MOST);
      add(table, slice.items());
      after = slice.next();
    } while (after.isPresent());
    return Response.ok(CsvTable.BYTE_ORDER_MARK + table, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"candidates.csv\"")
        .build();
  }

  private void add(CsvTable table, List<SessionSummary> some) {
    Map<SessionId, Decision.Outcome> outcomes =
        judgements.outcomes(some.stream().map(SessionSummary::id).toList());
    for (SessionSummary session : some) {
      table.row(
          session.id().value().toString(),
          session.candidate().name(),
          session.candidate().email(),
          session.status().name(),
          session.startedAt().toString(),
          session.submittedAt().map(Object::toString).orElse(""),
          Optional.ofNullable(outcomes.get(session.id())).map(Enum::name).orElse(""));
    }
  }
}
