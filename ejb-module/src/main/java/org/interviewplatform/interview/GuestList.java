package org.interviewplatform.interview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interviewplatform.platform.csv.CsvRow;
import org.interviewplatform.platform.csv.CsvRows;
import org.interviewplatform.platform.csv.MalformedCsvException;
import org.interviewplatform.platform.error.DomainException;

/**
 * Reads a list of people to invite. A header may name the columns, in English or Russian: name (or
 * first and last name), e-mail, language, time in per cent, deadline as a day. Without one, the
 * cell with an address and the first other one count. What is wrong with a row is told of the row.
 */
final class GuestList {
  /** So many people at once. */
  static final int MOST = 500;

  private static final int LONGEST = 200_000;

  private final String language;
  private final Instant now;

  /**
   * A reader of lists.
   *
   * @param language of those for whom the list names none
   */
  GuestList(String language, Instant now) {
    this.language = language;
    this.now = now;
  }

  /**
   * The people, in the order of the list.
   *
   * @throws DomainException {@link InterviewError#INVALID} for what is no list at all
   */
  List<GuestRow> read(String text) {
    Rules.require(text.length() <= LONGEST, "The list is longer than 200,000 characters.");
    List<CsvRow> rows = rows(text);
    Rules.require(!rows.isEmpty(), "The list is empty.");
    Optional<Function<CsvRow, GuestCells>> named = GuestCells.below(rows.get(0));
    List<CsvRow> people = named.isPresent() ? rows.subList(1, rows.size()) : rows;
    Rules.require(!people.isEmpty(), "The list has a header, but nobody is on it.");
    Rules.require(people.size() <= MOST, "A list has at most " + MOST + " people.");
    Function<CsvRow, GuestCells> cells = named.orElse(GuestCells::guessed);
    return people.stream().map(row -> person(row.line(), cells.apply(row))).toList();
  }

  private static List<CsvRow> rows(String text) {
    try {
      return CsvRows.read(text);
    } catch (MalformedCsvException e) {
      throw new DomainException(
          InterviewError.INVALID,
          "A quotation mark does not fit about line " + e.line() + " of the list.",
          e);
    }
  }

  private GuestRow person(long line, GuestCells cells) {
    try {
      return new GuestRow(line, cells.name(), cells.email(), null, Optional.of(draft(cells)));
    } catch (UnfitException e) {
      return new GuestRow(line, cells.name(), cells.email(), e.fault, Optional.empty());
    }
  }

  private InvitationDraft draft(GuestCells cells) {
    return new InvitationDraft(
        fit(GuestFault.NAME, () -> InvitationDraft.name(cells.name())),
        fit(GuestFault.EMAIL, () -> InvitationDraft.address(cells.email())),
        fit(GuestFault.LANGUAGE, () -> language(cells.get(GuestColumn.LANGUAGE))),
        fit(GuestFault.TIME, () -> time(cells.get(GuestColumn.TIME))),
        fit(GuestFault.DEADLINE, () -> deadline(cells.get(GuestColumn.DEADLINE))));
  }

  private String language(String tag) {
    String chosen = tag.isEmpty() ? language : tag;
    Rules.language(chosen);
    return chosen;
  }

  private static TimeMultiplier time(String percent) {
    String number = percent.replace("%", "").strip();
    return number.isEmpty()
        ? TimeMultiplier.NONE
        : new TimeMultiplier(new BigDecimal(number).movePointLeft(2));
  }

  /** The end of the day in UTC. */
  private Optional<Instant> deadline(String day) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Instant end = LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Rules.future("The deadline", Optional.of(end), now);
    return Optional.of(end);
  }

  private static <T> T fit(GuestFault fault, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (DomainException | NumberFormatException | DateTimeParseException e) {
      throw new UnfitException(fault, e);
    }
  }

  private static final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final GuestFault fault;

    UnfitException(GuestFault fault, RuntimeException cause) {
      super(cause);
      this.fault = fault;
    }
  }
}
