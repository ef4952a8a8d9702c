package org.interviewplatform.interview;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interviewplatform.platform.csv.CsvRow;

/** What one row of a list of people says, by column. */
final class GuestCells {
  /** As mail programs write people: Ada Lovelace <ada@example.org>. */
  private static final Pattern PERSON = Pattern.compile("\"?([^<\"]*)\"?\\s*<([^<>]+)>");

  private final Map<GuestColumn, String> cells;

  private GuestCells(Map<GuestColumn, String> cells) {
    this.cells = cells;
  }

  /** How rows are read below a header; none where the first row is no header. */
  static Optional<Function<CsvRow, GuestCells>> below(CsvRow first) {
    if (first.cells().stream().anyMatch(cell -> cell.contains("@"))) {
      return Optional.empty();
    }
    Map<GuestColumn, Integer> places = new EnumMap<>(GuestColumn.class);
    for (int i = 0; i < first.cells().size(); i++) {
      int place = i;
      GuestColumn.called(first.cell(i)).ifPresent(column -> places.putIfAbsent(column, place));
    }
    Rules.require(places.containsKey(GuestColumn.EMAIL), "No column of the list is called E-mail.");
    return Optional.of(row -> of(places, row));
  }

  private static GuestCells of(Map<GuestColumn, Integer> places, CsvRow row) {
    Map<GuestColumn, String> cells = new EnumMap<>(GuestColumn.class);
    places.forEach((column, place) -> cells.put(column, row.cell(place)));
    return new GuestCells(cells);
  }

  /** Without a header: the cell with an address, and the first other one as a name. */
  static GuestCells guessed(CsvRow row) {
    Map<GuestColumn, String> cells = new EnumMap<>(GuestColumn.class);
    for (String cell : row.cells()) {
      if (!cell.isBlank()) {
        cells.putIfAbsent(cell.contains("@") ? GuestColumn.EMAIL : GuestColumn.NAME, cell);
      }
    }
    return new GuestCells(cells);
  }

  String name() {
    String whole =
        Stream.of(GuestColumn.NAME, GuestColumn.FIRST_NAME, GuestColumn.LAST_NAME)
            .map(this::get)
            .filter(part -> !part.isEmpty())
            .collect(joining(" "));
    if (!whole.isEmpty()) {
      return whole;
    }
    Matcher person = person();
    String beside = person.matches() ? person.group(1).strip() : "";
    return beside.isEmpty() ? email() : beside;
  }

  String email() {
    Matcher person = person();
    return (person.matches() ? person.group(2) : get(GuestColumn.EMAIL)).strip();
  }

  String get(GuestColumn column) {
    return cells.getOrDefault(column, "");
  }

  private Matcher person() {
    return PERSON.matcher(get(GuestColumn.EMAIL));
  }
}
