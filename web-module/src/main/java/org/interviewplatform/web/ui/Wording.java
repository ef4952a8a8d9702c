package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.interviewplatform.analysis.Scoring;
import org.interviewplatform.billing.Money;
import org.interviewplatform.platform.error.Sentences;
import org.interviewplatform.review.Agreement;
import org.jspecify.annotations.Nullable;

/** The console's words in the reader's language. Pages use it where a sentence takes a value. */
@Named("wording")
@ApplicationScoped
public class Wording {
  private static final String BUNDLE = "org.interviewplatform.web.ui.messages";
  private static final int MINUTE = 60;
  private static final double MILLIS = 1000;
  private static final double HOUR = 3600;
  private static final double DAY = 24;
  private static final double LEAST_TOLD = 0.001;

  private final Supplier<Locale> locale;

  /** Words in the language of the page being shown. */
  @Inject
  public Wording() {
    this(() -> FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  Wording(Supplier<Locale> locale) {
    this.locale = locale;
  }

  /** The sentence behind the key, with the value in its place. */
  public String of(String key, Object value) {
    return format(key, value);
  }

  /** The sentence behind the key, with the values in their places. */
  public String of(String key, Object first, Object second) {
    return format(key, first, second);
  }

  /** The sentence behind the key. */
  public String of(String key) {
    return bundle().getString(key);
  }

  /** The sentence behind the key, or the other words where nothing was written for it. */
  String orElse(String key, String otherwise) {
    return bundle().containsKey(key) ? of(key) : otherwise;
  }

  /**
   * What went wrong, by its code. Where a code stands for many things to mend, its words are those
   * of the domain, in the reader's language.
   */
  String problem(String code, String english) {
    String key = "problem." + code;
    return bundle().containsKey(key) ? of(key, sentence(english)) : sentence(english);
  }

  /** What the domain says about a refusal or a failure, in the reader's language. */
  public String sentence(String english) {
    return Sentences.in(locale.get()).of(english);
  }

  /** Why an answer got no level; empty where nothing was in the way. */
  public String unscored(Scoring scoring) {
    return scoring.reason().map(reason -> problem(scoring.code().orElse(""), reason)).orElse("");
  }

  /** A number of seconds as people say it: 45 seconds, 2 minutes, 1 min 30 s. */
  public String seconds(long seconds) {
    if (seconds < MINUTE) {
      return of("duration.seconds", seconds);
    }
    return seconds % MINUTE == 0
        ? of("duration.minutes", seconds / MINUTE)
        : of("duration.mixed", seconds / MINUTE, seconds % MINUTE);
  }

  /** Milliseconds as seconds with one digit: 2.3 s. */
  public String tenths(long millis) {
    return of("duration.tenths", millis / MILLIS);
  }

  /** A language by its name in the reader's language. */
  public String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(locale.get());
  }

  /** A share as people write it: 43.2 %. */
  public String share(double share) {
    return of("number.share", share);
  }

  /** A ratio with two digits. */
  public String ratio(double ratio) {
    return of("number.ratio", ratio);
  }

  /** A statistic and where it would lie with others; a dash where it cannot be computed. */
  public String estimate(Agreement.Estimate estimate) {
    return estimate.value().isEmpty()
        ? "–"
        : estimate
            .interval()
            .map(
                each ->
                    format(
                        "number.estimate",
                        ratio(estimate.value().getAsDouble()),
                        ratio(each.low()),
                        ratio(each.high())))
            .orElseGet(() -> ratio(estimate.value().getAsDouble()));
  }

  /** A probability with three digits; a smaller one is only called so. */
  public String probability(double probability) {
    return probability < LEAST_TOLD ? of("number.least") : of("number.probability", probability);
  }

  /** A group of people by its categories: Women, Asian. */
  public String group(String name) {
    return Arrays.stream(name.split("/"))
        .map(category -> of("bias.group." + category))
        .collect(Collectors.joining(", "));
  }

  /** An amount of money as people write it; without cents where there are none. */
  public String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale.get());
    format.setCurrency(money.unit());
    if (money.amount() == Math.rint(money.amount())) {
      format.setMaximumFractionDigits(0);
    }
    return format.format(money.amount());
  }

  /** A moment, for browsers that do not put it into their own time zone. */
  public String moment(@Nullable Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale.get())
                .format(moment.atOffset(ZoneOffset.UTC))
            + " UTC";
  }

  /** A day without its year: 23 Nov. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM", locale.get()).format(day);
  }

  /** A day with its year: 23 Nov 2026. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(locale.get())
        .format(day);
  }

  /** A long time as people say it: 40 minutes, 12.5 hours, 3.2 days. */
  public String span(Duration span) {
    double hours = span.toSeconds() / HOUR;
    if (hours < 1) {
      return of("duration.minutes", span.toMinutes());
    }
    return hours < 2 * DAY ? of("duration.hours", hours) : of("duration.days", hours / DAY);
  }

  private String format(String key, Object... values) {
    String pattern = Plurals.choose(of(key), locale.get(), values);
    return new MessageFormat(pattern, locale.get()).format(values);
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, locale.get());
  }
}
