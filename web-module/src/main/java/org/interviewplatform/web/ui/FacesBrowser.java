package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The browser behind the request that Faces is answering. */
@ApplicationScoped
class FacesBrowser implements Browser {
  @Override
  public void redirect(String address) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
