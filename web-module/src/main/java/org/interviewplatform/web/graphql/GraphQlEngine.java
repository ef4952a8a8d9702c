package org.interviewplatform.web.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.session.SessionService;
import org.jspecify.annotations.Nullable;

/** Answers queries for the current caller. */
@ApplicationScoped
class GraphQlEngine {
  static final String SCHEMA = schema();
  private static final int LONGEST = 100_000;
  private static final ParserOptions PARSING =
      ParserOptions.newParserOptions()
          .maxCharacters(LONGEST)
          .maxTokens(15_000)
          .maxRuleDepth(200)
          .build();

  private final Loaders loaders;
  private final GraphQL graphQl;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected GraphQlEngine() {
    this.loaders = null;
    this.graphQl = null;
  }

  @Inject
  GraphQlEngine(
      Fetchers fetchers,
      InterviewService interviews,
      SessionService sessions,
      ReviewService reviews) {
    this.loaders = new Loaders(interviews, sessions, reviews);
    this.graphQl =
        GraphQL.newGraphQL(
                new SchemaGenerator()
                    .makeExecutableSchema(new SchemaParser().parse(SCHEMA), fetchers.wiring()))
            .defaultDataFetcherExceptionHandler(new FetchFailures())
            .build();
  }

  /**
   * The answer as the specification shapes it: data, and errors where fields could not be read.
   *
   * @throws DomainException {@link GraphQlError#INVALID} for what is no query by the schema, {@link
   *     GraphQlError#TOO_MUCH}
   */
  Map<String, Object> answer(
      String query, @Nullable String operation, Map<String, Object> variables) {
    QueryLimits.check(parsed(query), variables);
    ExecutionResult result =
        graphQl.execute(
            ExecutionInput.newExecutionInput(query)
                .operationName(operation)
                .variables(variables)
                .dataLoaderRegistry(loaders.registry())
                .graphQLContext(Map.of(ParserOptions.class, PARSING))
                .build());
    if (!result.isDataPresent()) {
      throw new DomainException(GraphQlError.INVALID, result.getErrors().get(0).getMessage());
    }
    return result.toSpecification();
  }

  private static Document parsed(String query) {
    try {
      return Parser.parse(
          ParserEnvironment.newParserEnvironment().document(query).parserOptions(PARSING).build());
    } catch (InvalidSyntaxException e) {
      @Nullable SourceLocation at = e.getLocation();
      String where = at == null ? "" : " at " + at.getLine() + ":" + at.getColumn();
      throw new DomainException(GraphQlError.INVALID, "This is no GraphQL query" + where + ".", e);
    }
  }

  private static String schema() {
    try (InputStream file =
        Objects.requireNonNull(GraphQlEngine.class.getResourceAsStream("schema.graphqls"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
