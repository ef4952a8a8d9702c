package org.interviewplatform.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a list of people says, by the names that people give it. */
enum GuestColumn {
  NAME("name", "full name", "candidate", "имя", "фио", "кандидат"),
  FIRST_NAME("first name", "firstname", "given name"),
  LAST_NAME("last name", "lastname", "family name", "surname", "фамилия"),
  EMAIL(
      "email", "e-mail", "mail", "email address", "e-mail address", "почта", "адрес", "эл. почта"),
  LANGUAGE("language", "язык"),
  TIME("time", "time %", "extra time", "время", "время, %"),
  DEADLINE("deadline", "until", "due", "срок", "до");

  private final Set<String> names;

  GuestColumn(String... names) {
    this.names = Set.of(names);
  }

  static Optional<GuestColumn> called(String header) {
    String name = header.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
  }
}
