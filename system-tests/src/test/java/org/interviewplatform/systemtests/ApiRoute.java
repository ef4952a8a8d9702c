package org.interviewplatform.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One operation of the API as its own document tells of it.
 *
 * @param isOpen whether no bearer token is asked for
 */
record ApiRoute(String method, String path, boolean isOpen) {
  private static final Pattern PARAMETER = Pattern.compile("([^/{}]+)/\\{([^}]+)\\}");
  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  static List<ApiRoute> of(JsonNode document) {
    List<ApiRoute> routes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
        if (METHODS.contains(each.getKey())) {
          String method = each.getKey().toUpperCase(Locale.ROOT);
          routes.add(new ApiRoute(method, path.getKey(), isOpen(each.getValue())));
        }
      }
    }
    return routes;
  }

  private static boolean isOpen(JsonNode operation) {
    return !operation.path("security").toString().contains("\"bearer\"");
  }

  boolean changes() {
    return !method.equals("GET");
  }

  /** Everybody may say how they want to be written to. */
  boolean isAboutOneself() {
    return path.startsWith("/api/account/");
  }

  boolean namesSomething() {
    return path.contains("{");
  }

  /** The address with a value for every parameter, which is known by the word before it. */
  String with(Function<String, Optional<String>> values) {
    Matcher matcher = PARAMETER.matcher(path);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String word = matcher.group(1);
      String value =
          values
              .apply(word)
              .orElseThrow(
                  () ->
                      new AssertionError(
                          this + ": say in TenancyIT what {" + word + "} names, to try it."));
      matcher.appendReplacement(filled, Matcher.quoteReplacement(word + "/" + value));
    }
    return matcher.appendTail(filled).toString();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
