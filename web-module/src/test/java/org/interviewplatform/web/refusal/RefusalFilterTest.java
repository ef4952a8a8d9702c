package org.interviewplatform.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interviewplatform.organisation.OrganisationError;
import org.interviewplatform.platform.audit.CurrentRequest;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.Role;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.Test;

class RefusalFilterTest {
  private final List<String> lines = new ArrayList<>();
  private final List<RefusalKind> counted = new ArrayList<>();
  private final RefusalFilter filter =
      new RefusalFilter(new RefusalLog(Clock.systemUTC(), counted::add, lines::add));
  private final Map<String, Object> asked =
      new HashMap<>(
          Map.of(
              "getMethod", "POST",
              "getRequestURI", "/api/interviews/12/close",
              "getContextPath", "",
              "getRemoteAddr", "192.0.2.7"));

  @Test
  void aRefusalIsOneLineOfNamesAndValues() throws Exception {
    Caller anna =
        new Caller(
            UUID.randomUUID(),
            OrganisationId.create(),
            "Anna",
            "anna@example.org",
            Set.of(Role.HR));

    answer(
        403,
        () -> {
          CurrentRefusal.by(anna);
          CurrentRefusal.note(OrganisationError.USER_NOT_FOUND);
        });

    assertThat(lines)
        .containsExactly(
            "Refused: kind=access-refused status=404 code=organisation.user-not-found method=POST"
                + " route=/api/interviews/*/close user="
                + anna.userId()
                + " organisation="
                + anna.organisationId().value()
                + " address=192.0.2.7 request=request-1");
    assertThat(counted).containsExactly(RefusalKind.ACCESS_REFUSED);
  }

  @Test
  void aPageThatSaysThatTheSignInFailedIsOneThoughItsStatusIsGood() throws Exception {
    answer(
        200,
        () -> {
          CurrentRefusal.account("AbCdEfGhIj");
          CurrentRefusal.note(OrganisationError.SIGN_IN_REFUSED);
        });

    assertThat(lines)
        .singleElement()
        .asString()
        .contains("kind=sign-in-failed status=401", "account=AbCdEfGhIj");
  }

  @Test
  void whatNobodyExplainedIsToldByItsStatus() throws Exception {
    for (int status : new int[] {400, 401, 403, 404, 413, 415, 422, 429}) {
      answer(status, () -> {});
    }

    assertThat(lines).hasSize(8);
    assertThat(lines.get(0)).contains("kind=input-refused status=400 code=http.400");
    assertThat(lines.get(7)).contains("kind=limit-met status=429 code=http.429");
  }

  @Test
  void whatIsAnsweredIsNotTold() throws Exception {
    for (int status : new int[] {200, 204, 302, 304, 412, 500, 503}) {
      answer(status, () -> {});
    }

    assertThat(lines).isEmpty();
  }

  @Test
  void whatWasSaidOfOneRequestIsNotSaidOfTheNext() throws Exception {
    answer(200, () -> CurrentRefusal.note(OrganisationError.SIGN_IN_REFUSED));
    CurrentRefusal.note(OrganisationError.LINK_GONE);
    answer(200, () -> {});

    assertThat(lines).hasSize(1);
  }

  @Test
  void nothingThatAClientWroteMakesALineOfItsOwn() throws Exception {
    asked.put("getMethod", "GET\nRefused: kind=forged");
    asked.put("getRequestURI", "/api/x\r\nRefused: kind=forged address=1");
    asked.put("getRemoteAddr", "1.2.3.4\nforged");

    answer(404, () -> {});

    assertThat(lines).singleElement().asString().doesNotContain("forged", "\n", "\r");
  }

  private void answer(int status, Runnable work) throws Exception {
    CurrentRequest.<Exception, RuntimeException>in(
        "request-1",
        () ->
            filter.doFilter(
                pretend(HttpServletRequest.class, asked),
                pretend(HttpServletResponse.class, Map.of("getStatus", status)),
                (request, response) -> work.run()));
  }

  private static <T> T pretend(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            RefusalFilterTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
