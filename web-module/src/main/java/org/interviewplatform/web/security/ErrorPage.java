package org.interviewplatform.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says that something went wrong outside of any resource or page, without saying how we are built:
 * the server's own page would show a stack trace.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_OF_OURS = 500;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    if (path.startsWith(request.getContextPath() + "/api/")) {
      ProblemAnswer.send(response, path, code(response.getStatus()), detail(response.getStatus()));
    } else {
      sendPage(response);
    }
  }

  private static void sendPage(HttpServletResponse response) throws IOException {
    int status = response.getStatus();
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<!doctype html><html lang=\"en\"><title>%1$s</title><h1>%1$s</h1><p>%2$s</p></html>"
                .formatted(ProblemAnswer.title(status), detail(status)));
  }

  private static String path(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path == null ? request.getRequestURI() : path.toString();
  }

  private static String code(int status) {
    return status < FIRST_OF_OURS ? "http." + status : "internal";
  }

  private static String detail(int status) {
    return status < FIRST_OF_OURS
        ? "The request cannot be answered as it is."
        : "Something went wrong on our side.";
  }
}
