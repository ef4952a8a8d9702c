package org.interviewplatform.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.interviewplatform.platform.security.CurrentCaller;

/**
 * Where pages of the console hear that something has changed. A stream ends after ten minutes and
 * the browser comes back by itself, so that nobody listens for longer than he is signed in.
 */
@WebServlet(urlPatterns = "/console/news", asyncSupported = true)
public class NewsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final transient NewsDesk desk;

  @Inject
  NewsServlet(NewsDesk desk) {
    this.desk = desk;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext page = request.startAsync();
    page.setTimeout(LONGEST.toMillis());
    if (!desk.take(page, CurrentCaller.current().organisationId())) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      page.complete();
    }
  }
}
