package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

  @Override
  public void download(String name, String contentType, String text) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext answer = context.getExternalContext();
    answer.responseReset();
    answer.setResponseContentType(contentType + ";charset=UTF-8");
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    try {
      answer.getResponseOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }
}
