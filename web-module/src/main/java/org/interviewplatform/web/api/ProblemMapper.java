package org.interviewplatform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.error.ErrorCategory;
import org.interviewplatform.platform.limit.LimitExceeded;
import org.interviewplatform.web.refusal.CurrentRefusal;

/** Answers every failure as problem JSON; logs, once, those that are not the client's. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
  private static final int UNAVAILABLE = 503;
  private static final int SECONDS_TO_WAIT = 5;

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    return answer(request, thrown);
  }

  static Response answer(HttpServletRequest request, Throwable thrown) {
    DomainException failure = Failures.tellable(thrown);
    String requestId = RequestIdFilter.idOf(request);
    CurrentRefusal.note(failure.code());
    if (failure.code().category() != ErrorCategory.USER) {
      LOG.log(Level.ERROR, "Request " + requestId + " failed: " + failure.code().code(), thrown);
    }
    int status = failure.code().status();
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(Problem.MEDIA_TYPE)
            .entity(
                Problem.of(failure.code(), failure.detail(), request.getRequestURI(), requestId));
    if (failure instanceof LimitExceeded refusal) {
      LimitHeaders.add(answer, refusal);
    }
    if (status == UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    return answer.build();
  }
}
