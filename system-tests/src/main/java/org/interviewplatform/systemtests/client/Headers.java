package org.interviewplatform.systemtests.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** Headers of a request. */
public final class Headers {

  private Headers() {}

  /** The same and one more, or that one changed. */
  public static Map<String, String> with(Map<String, String> headers, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return more;
  }
}
