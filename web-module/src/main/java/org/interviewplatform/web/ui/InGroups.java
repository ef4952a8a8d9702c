package org.interviewplatform.web.ui;

import java.util.regex.Pattern;

/** Long codes as people read and type them, four letters at a time. */
final class InGroups {
  private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

  private InGroups() {}

  static String of(String code, String between) {
    return GROUP.matcher(code).replaceAll("$1" + between);
  }
}
