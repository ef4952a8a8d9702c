package org.interviewplatform.systemtests.network;

import java.net.URI;
import java.util.Arrays;

/**
 * One attempt of a browser to put a part into the object storage.
 *
 * @param target path and query, as asked for
 * @param bytes of the body that came through
 * @param status of the answer; 0 when the connection broke
 */
public record Put(String target, long bytes, int status) {

  /** Whether the storage has taken it. */
  public boolean succeeded() {
    return status == 200;
  }

  /** Which part of which upload it is. */
  public String part() {
    return URI.create(target).getPath() + " " + parameter(target, "uploadId") + " " + number();
  }

  /** Which part it is, from 1. */
  public int number() {
    return Integer.parseInt(parameter(target, "partNumber"));
  }

  static String parameter(String target, String name) {
    String query = target.substring(target.indexOf('?') + 1);
    return Arrays.stream(query.split("&"))
        .filter(each -> each.startsWith(name + "="))
        .map(each -> each.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }
}
