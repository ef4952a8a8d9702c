package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interviewplatform.analysis.Hit;
import org.interviewplatform.analysis.SearchQuery;
import org.interviewplatform.analysis.TranscriptSearch;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** What candidates said, to be searched. */
@Dependent
@Path("/transcripts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
@SecurityRequirement(name = ApiApplication.BEARER)
public class TranscriptsResource {
  static final int LONGEST_QUERY = 200;

  private final TranscriptSearch search;
  private final Cursors cursors;

  @Inject
  public TranscriptsResource(TranscriptSearch search, Cursors cursors) {
    this.search = search;
    this.cursors = cursors;
  }

  /** Searches. */
  @GET
  @APIResponseSchema(value = HitsPage.class, responseDescription = "Some of what was found")
  @Operation(
      summary = "Search what candidates said, newest first",
      description =
          "English and Russian words are found in all their forms. Words in quotation marks stand"
              + " together; or, and - before what must not be there, are understood.")
  public HitsPage find(
      @Parameter(description = "What to look for", example = "\"release plan\" -budget")
          @QueryParam("q")
          @Nullable String words,
      @Parameter(description = "Only in this interview") @QueryParam("interview")
          @Nullable String interview,
      @Parameter(description = "Only what was said at or after this moment") @QueryParam("since")
          @Nullable String since,
      @Parameter(description = "Only what was said before this moment") @QueryParam("until")
          @Nullable String until,
      @Parameter(description = "nextCursor of the page before") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = Given.LIMIT, example = "20") @QueryParam("limit")
          @Nullable String limit) {
    Slice<Hit> found =
        search.search(
            new SearchQuery(
                Given.required("q", Given.text("q", words, LONGEST_QUERY).orElse(null)),
                Given.optionalId("interview", interview).map(InterviewId::new),
                Given.moment("since", since),
                Given.moment("until", until),
                cursors.read(cursor),
                Given.limit(limit)));
    return new HitsPage(
        found.items().stream().map(HitsPage.Line::of).toList(),
        found.next().map(cursors::write).orElse(null));
  }
}
