package org.interviewplatform.web.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Long codes as people read and type them, four letters at a time. */
final class InGroups {
  private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

  private InGroups() {}

  /** Several, one a line. */
  static String lines(List<String> codes) {
    return codes.stream().map(each -> of(each, "-")).collect(Collectors.joining("\n"));
  }

  static String of(String code, String between) {
    return GROUP.matcher(code).replaceAll("$1" + between);
  }
}
