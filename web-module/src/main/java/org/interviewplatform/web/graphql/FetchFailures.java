package org.interviewplatform.web.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.web.refusal.CurrentRefusal;
import org.jspecify.annotations.Nullable;

/** Says why a field could not be read: one sentence and a code, and nothing about our insides. */
final class FetchFailures implements DataFetcherExceptionHandler {
  private static final Logger LOG = System.getLogger(FetchFailures.class.getName());
  private static final int DEEPEST = 16;

  @Override
  public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
      DataFetcherExceptionHandlerParameters failed) {
    @Nullable DomainException known = known(failed.getException());
    if (known == null || known.code().category() != ErrorCategory.USER) {
      LOG.log(Level.ERROR, "A field could not be read: " + failed.getPath(), failed.getException());
    }
    if (known != null) {
      CurrentRefusal.note(known.code());
    }
    String code = known == null ? "internal" : known.code().code();
    String detail =
        known == null ? "This went wrong on our side. Please try again later." : known.detail();
    GraphQLError error =
        GraphqlErrorBuilder.newError()
            .message("%s", detail)
            .path(failed.getPath())
            .location(failed.getSourceLocation())
            .errorType(ErrorClassification.errorClassification("FieldNotRead"))
            .extensions(Map.of("code", code))
            .build();
    return CompletableFuture.completedFuture(
        DataFetcherExceptionHandlerResult.newResult(error).build());
  }

  private static @Nullable DomainException known(Throwable thrown) {
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof DomainException domain) {
        return domain;
      }
      cause = cause.getCause();
    }
    return null;
  }
}
