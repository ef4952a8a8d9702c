package org.interviewplatform.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcServletTest {
  @Test
  void whatTheProviderSaysInTheWordsOfItsProtocolIsLogged() {
    assertThat(OidcServlet.error(sent("access_denied"))).isEqualTo("access_denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access_denied\nRefused: kind=forged",
        "access_denied\r",
        "access_denied\u2028x",
        "Signed in as admin",
        "<script>",
        "%0a",
        "",
        "a_word_that_is_longer_than_any_that_the_protocol_has_or_will_have"
      })
  void anythingElseAProviderOrABrowserSendsStaysOutOfTheLog(String error) {
    assertThat(OidcServlet.error(sent(error))).isEqualTo("nothing");
  }

  @Test
  void nothingSentIsNothing() {
    assertThat(OidcServlet.error(sent(null))).isEqualTo("nothing");
  }

  private static HttpServletRequest sent(@Nullable String error) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            OidcServletTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                method.getName().equals("getParameter") && arguments[0].equals("error")
                    ? error
                    : null);
  }
}
