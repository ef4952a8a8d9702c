package org.interviewplatform.batch.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of mails and reports, in the reader's language or else in English. A language is a file
 * beside the English one.
 */
public final class Words {
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle words;

  private Words(String bundle, Locale wanted) {
    this.words = ResourceBundle.getBundle(bundle, wanted, ENGLISH_OTHERWISE);
    this.locale = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : wanted;
  }

  /**
   * The words of a bundle.
   *
   * @param bundle its name, with the package
   * @param language a BCP 47 tag
   */
  public static Words of(String bundle, String language) {
    return new Words(bundle, Locale.forLanguageTag(language));
  }

  /** A text with the values in it, numbers as the language writes them. */
  public String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  /** By which to write dates and amounts that fit the words. */
  public Locale locale() {
    return locale;
  }
}
