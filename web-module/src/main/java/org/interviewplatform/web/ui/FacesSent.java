package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;

/** The form behind the request that Faces is answering. */
@ApplicationScoped
class FacesSent implements Sent {
  @Override
  public String value(String field) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(field, "");
  }
}
