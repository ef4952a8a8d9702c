package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import org.interviewplatform.interview.InterviewError;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.SecurityError;
import org.junit.jupiter.api.Test;

class ProblemHandlerTest {
  @Test
  void aRefusalWrappedByFacesKeepsItsStatus() {
    Throwable wrapped =
        new FacesException(
            new IllegalStateException(new DomainException(InterviewError.NOT_FOUND, "None.")));

    assertThat(ProblemHandler.statusOf(wrapped)).contains(404);
  }

  @Test
  void whatTheRoleDoesNotAllowIsForbidden() {
    assertThat(ProblemHandler.statusOf(new DomainException(SecurityError.FORBIDDEN, "No.")))
        .contains(403);
  }

  @Test
  void aPageOpenForTooLongIsGone() {
    assertThat(ProblemHandler.statusOf(new ViewExpiredException("/console/draft.xhtml")))
        .contains(410);
  }

  @Test
  void aFaultOfOursIsLeftToTheServer() {
    assertThat(ProblemHandler.statusOf(new NullPointerException())).isEmpty();
  }
}
