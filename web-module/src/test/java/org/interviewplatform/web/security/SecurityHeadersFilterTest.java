package org.interviewplatform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.interviewplatform.platform.config.Settings;
import org.junit.jupiter.api.Test;

class SecurityHeadersFilterTest {
  private final SecurityHeadersFilter filter = new SecurityHeadersFilter(Settings.of(Map.of()));
  private final Map<String, Object> answered = new HashMap<>();
  private int passed;

  @Test
  void behindTlsBrowsersStayThereAYearWithAllSubdomains() throws Exception {
    ask("GET", true);
    assertThat(answered)
        .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }

  @Test
  void withoutTlsNothingIsSaidOfIt() throws Exception {
    ask("GET", false);
    assertThat(answered).containsKey("Content-Security-Policy");
    assertThat(answered).doesNotContainKey("Strict-Transport-Security");
  }

  @Test
  void whatWasSentIsNotSentBack() throws Exception {
    for (String method : new String[] {"TRACE", "TRACK"}) {
      ask(method, false);
      assertThat(answered).as(method).containsEntry("status", 405);
    }
    assertThat(passed).isZero();
  }

  @Test
  void everythingElsePasses() throws Exception {
    for (String method : new String[] {"GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE"}) {
      ask(method, false);
    }
    assertThat(passed).isEqualTo(6);
    assertThat(answered).doesNotContainKey("status");
  }

  private void ask(String method, boolean secure) throws IOException, ServletException {
    FilterChain chain = (request, response) -> passed++;
    filter.doFilter(request(method, secure), response(), chain);
  }

  private static HttpServletRequest request(String method, boolean secure) {
    Map<String, Object> said =
        Map.of(
            "getMethod",
            method,
            "isSecure",
            secure,
            "getRequestURI",
            "/console/dashboard.xhtml",
            "getContextPath",
            "");
    return pretend(HttpServletRequest.class, (name, arguments) -> said.get(name));
  }

  private HttpServletResponse response() {
    return pretend(
        HttpServletResponse.class,
        (name, arguments) -> {
          if (name.equals("setHeader")) {
            answered.put((String) arguments[0], arguments[1]);
          } else if (name.equals("sendError")) {
            answered.put("status", arguments[0]);
          }
          return null;
        });
  }

  private interface Behaviour {
    @org.jspecify.annotations.Nullable
    Object of(String name, Object[] arguments);
  }

  private static <T> T pretend(Class<T> type, Behaviour behaviour) {
    return type.cast(
        Proxy.newProxyInstance(
            SecurityHeadersFilterTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> behaviour.of(method.getName(), arguments)));
  }
}
