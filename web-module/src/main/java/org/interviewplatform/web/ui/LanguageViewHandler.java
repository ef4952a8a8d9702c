package org.interviewplatform.web.ui;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Shows pages in the language somebody chose, or in the one the browser asks for. */
public class LanguageViewHandler extends ViewHandlerWrapper {

  /** Wraps the handler there is. */
  public LanguageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    return Languages.chosen(request).orElseGet(() -> getWrapped().calculateLocale(context));
  }
}
