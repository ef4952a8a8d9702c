package org.interviewplatform.web.ui;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Named in faces-config.xml: puts {@link ProblemHandler} before what Faces does by itself. */
public class ProblemHandlerFactory extends ExceptionHandlerFactory {
  /** Faces hands over its own factory. */
  public ProblemHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ProblemHandler(getWrapped().getExceptionHandler());
  }
}
