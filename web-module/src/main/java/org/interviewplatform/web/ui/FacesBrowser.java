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
    ExternalContext answer = answer(contentType + ";charset=UTF-8");
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    write(answer, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void show(String contentType, byte[] image) {
    write(answer(contentType), image);
  }

  private static ExternalContext answer(String contentType) {
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.responseReset();
    answer.setResponseContentType(contentType);
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    return answer;
  }

  private static void write(ExternalContext answer, byte[] content) {
    try {
      answer.getResponseOutputStream().write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }
}
