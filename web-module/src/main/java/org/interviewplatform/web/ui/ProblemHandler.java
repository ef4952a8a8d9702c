package org.interviewplatform.web.ui;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.web.refusal.CurrentRefusal;
import org.jspecify.annotations.Nullable;

/** Shows a page of the console for what the domain refuses: not found, not allowed, too old. */
class ProblemHandler extends ExceptionHandlerWrapper {
  private static final String PAGE = "/WEB-INF/templates/problem.xhtml";
  private static final int GONE = 410;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  ProblemHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Optional<Integer> status = statusOf(events.next().getContext().getException());
      if (status.isPresent()) {
        events.remove();
        show(FacesContext.getCurrentInstance(), status.get());
      }
    }
    getWrapped().handle();
  }

  /** The status to answer with, where the failure is one a user can understand. */
  static Optional<Integer> statusOf(@Nullable Throwable failure) {
    if (failure == null) {
      return Optional.empty();
    }
    return known(failure).or(() -> statusOf(failure.getCause()));
  }

  /** The beginning of the message keys that tell the user what the status means. */
  static String wordsFor(int status) {
    return switch (status) {
      case FORBIDDEN -> "problem.forbidden";
      case NOT_FOUND -> "problem.not-found";
      case GONE -> "problem.expired";
      default -> "problem.other";
    };
  }

  private static Optional<Integer> known(Throwable failure) {
    if (failure instanceof DomainException refusal) {
      CurrentRefusal.note(refusal.code());
      return Optional.of(refusal.code().status());
    }
    return failure instanceof ViewExpiredException ? Optional.of(GONE) : Optional.empty();
  }

  private static void show(FacesContext context, int status) {
    ExternalContext external = context.getExternalContext();
    if (external.isResponseCommitted()) {
      throw new FacesException("A problem was found when half of the page was sent: " + status);
    }
    external.responseReset();
    external.setResponseStatus(status);
    external.getRequestMap().put("problem", wordsFor(status));
    UIViewRoot page = context.getApplication().getViewHandler().createView(context, PAGE);
    context.setViewRoot(page);
    context.renderResponse();
  }
}
