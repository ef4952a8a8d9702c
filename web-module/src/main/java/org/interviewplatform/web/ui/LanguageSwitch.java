package org.interviewplatform.web.ui;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the language somebody chose for a year, and shows the same page in it. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Duration A_YEAR = Duration.ofDays(365);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = request.getParameter("to");
    if (tag != null && Languages.TAGS.contains(tag)) {
      response.addCookie(remembering(tag, request.isSecure()));
    }
    String from = request.getParameter("from");
    response.sendRedirect(request.getContextPath() + Destination.within(from == null ? "" : from));
  }

  private static Cookie remembering(String tag, boolean secure) {
    Cookie cookie = new Cookie(Languages.COOKIE, tag);
    cookie.setPath("/");
    cookie.setMaxAge((int) A_YEAR.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
