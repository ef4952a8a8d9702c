package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.interviewplatform.analytics.Activity;
import org.interviewplatform.analytics.Funnel;
import org.interviewplatform.analytics.LevelSpread;
import org.interviewplatform.analytics.QuestionFigures;
import org.interviewplatform.analytics.ReviewTimes;
import org.interviewplatform.platform.csv.CsvTable;

/**
 * The figures behind each chart, for spreadsheets. Names of columns are English in all languages.
 */
@ApplicationScoped
class AnalyticsTables {
  private static final double HOUR = Duration.ofHours(1).toSeconds();

  String funnel(Funnel funnel) {
    return file("step", "people")
        .row("invited", number(funnel.invited()))
        .row("started", number(funnel.started()))
        .row("answered", number(funnel.answered()))
        .row("submitted", number(funnel.submitted()))
        .row("rated", number(funnel.rated()))
        .row("decided", number(funnel.decided()))
        .row("advanced", number(funnel.advanced()))
        .toString();
  }

  String questions(List<QuestionFigures> questions) {
    CsvTable table = file("number", "question", "opened", "answered", "left", "retaken");
    questions.forEach(
        each ->
            table.row(
                number(each.number()),
                each.text(),
                number(each.opened()),
                number(each.answered()),
                number(each.left()),
                number(each.retaken())));
    return table.toString();
  }

  String times(ReviewTimes times) {
    CsvTable table = file("figure", "value");
    table.row("no decision yet", number(times.waiting()));
    times.toRating().ifPresent(found -> hours(table, "hours to first rating", found));
    times.toDecision().ifPresent(found -> hours(table, "hours to first decision", found));
    for (int i = 0; i < times.decidedWithin().size(); i++) {
      String limit =
          i < ReviewTimes.LIMITS.size()
              ? "decided within " + ReviewTimes.LIMITS.get(i).toDays() + " days"
              : "decided later";
      table.row(limit, number(times.decidedWithin().get(i)));
    }
    return table.toString();
  }

  String levels(List<LevelSpread> people, List<LevelSpread> model) {
    CsvTable table = file("competency", "given by", "1", "2", "3", "4", "5", "mean");
    people.forEach(each -> table.row(cells(each, "people")));
    model.forEach(each -> table.row(cells(each, "model")));
    return table.toString();
  }

  String activity(List<Activity> days) {
    CsvTable table = file("day", "started", "submitted", "decided");
    days.forEach(
        each ->
            table.row(
                each.day().toString(),
                number(each.started()),
                number(each.submitted()),
                number(each.decided())));
    return table.toString();
  }

  private static CsvTable file(String... head) {
    return new CsvTable().row(head);
  }

  private static void hours(CsvTable table, String name, ReviewTimes.Percentiles found) {
    table.row(name + " (median)", decimal(found.median().toSeconds() / HOUR));
    table.row(name + " (90th percentile)", decimal(found.ninetieth().toSeconds() / HOUR));
  }

  private static List<String> cells(LevelSpread spread, String by) {
    return Stream.of(
            Stream.of(spread.competency(), by),
            spread.counts().stream().map(AnalyticsTables::number),
            Stream.of(decimal(spread.mean())))
        .flatMap(part -> part)
        .toList();
  }

  private static String number(long value) {
    return Long.toString(value);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
