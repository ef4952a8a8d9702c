package org.interviewplatform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The server has a mapper of its own for violated constraints, which answers plain text; being for
 * a narrower exception, this one comes first.
 */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(ConstraintViolationException thrown) {
    return ProblemMapper.answer(request, thrown);
  }
}
