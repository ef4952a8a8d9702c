package org.interviewplatform.batch.intake;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.interviewplatform.billing.Money;

/** Words about plans and payments, in a language there is or else in English. */
final class BillingMail {
  private static final String BUNDLE = "org.interviewplatform.batch.intake.billing-mail";
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle words;

  private BillingMail(Locale locale) {
    this.words = ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_OTHERWISE);
    this.locale = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : locale;
  }

  static BillingMail in(String language) {
    return new BillingMail(Locale.forLanguageTag(language));
  }

  String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(money.unit());
    return format.format(money.amount());
  }

  String day(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .format(moment.atOffset(ZoneOffset.UTC));
  }
}
