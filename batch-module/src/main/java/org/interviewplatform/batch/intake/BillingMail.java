package org.interviewplatform.batch.intake;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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

  Locale locale() {
    return locale;
  }
}
