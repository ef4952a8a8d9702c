package org.interviewplatform.systemtests.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in to the console as a browser's form does, without a browser. */
public final class ConsoleLogin {
  private static final Pattern FIELD = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*>");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

  private ConsoleLogin() {}

  /** The cookies of somebody signed in. */
  public static Map<String, String> signIn(URI platform, String email, String password) {
    Reply reply = answer(platform, email, password).expect(302);
    return Map.of("Cookie", cookies(reply));
  }

  private static String cookies(Reply reply) {
    return reply.headers().allValues("Set-Cookie").stream()
        .map(each -> each.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  /** What the form is answered by. */
  public static Reply answer(URI platform, String email, String password) {
    return answer(platform, email, password, Map.of());
  }

  /** What the form is answered by, sent with more headers. */
  public static Reply answer(
      URI platform, String email, String password, Map<String, String> headers) {
    Http http = new Http(platform);
    Reply page = http.get("/console/login.xhtml", headers).expect(200);
    String form = page.text();
    StringBuilder fields = new StringBuilder("login%3Aemail=" + encoded(email));
    fields.append("&login%3Apassword=").append(encoded(password));
    Matcher matcher = FIELD.matcher(form);
    while (matcher.find()) {
      if (!matcher.group(1).matches("login:(email|password)")) {
        Matcher given = VALUE.matcher(matcher.group());
        String value = given.find() ? given.group(1) : "";
        fields.append('&').append(encoded(matcher.group(1))).append('=').append(encoded(value));
      }
    }
    Map<String, String> sent = new HashMap<>(headers);
    sent.put("Content-Type", "application/x-www-form-urlencoded");
    sent.put("Cookie", cookies(page) + "; " + headers.getOrDefault("Cookie", "none=none"));
    return http.send(
        "POST", "/console/login.xhtml", sent, BodyPublishers.ofString(fields.toString()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
