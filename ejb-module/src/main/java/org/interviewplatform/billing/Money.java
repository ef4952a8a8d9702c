package org.interviewplatform.billing;

import java.util.Currency;
import java.util.Locale;

/**
 * An amount of money.
 *
 * @param minor in the currency's smallest unit
 * @param currency its ISO 4217 code in lower case
 */
public record Money(long minor, String currency) {
  /** Refuses what is no currency. */
  public Money {
    Currency.getInstance(currency.toUpperCase(Locale.ROOT));
  }

  /** The currency. */
  public Currency unit() {
    return Currency.getInstance(currency.toUpperCase(Locale.ROOT));
  }

  /** In whole units and their fractions. */
  public double amount() {
    return minor / Math.pow(10, unit().getDefaultFractionDigits());
  }
}
