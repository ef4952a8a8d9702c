package org.interviewplatform.batch.intake;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.interviewplatform.batch.words.Words;
import org.interviewplatform.billing.Money;

/** Words about plans and payments, in a language there is or else in English. */
final class BillingMail {
  private static final String BUNDLE = "org.interviewplatform.batch.intake.billing-mail";

  private final Words words;

  private BillingMail(Words words) {
    this.words = words;
  }

  static BillingMail in(String language) {
    return new BillingMail(Words.of(BUNDLE, language));
  }

  String language() {
    return words.locale().toLanguageTag();
  }

  String text(String key, Object... values) {
    return words.text(key, values);
  }

  String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(words.locale());
    format.setCurrency(money.unit());
    return format.format(money.amount());
  }

  String day(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(words.locale())
        .format(moment.atOffset(ZoneOffset.UTC));
  }
}
