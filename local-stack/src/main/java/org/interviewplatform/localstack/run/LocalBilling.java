package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.interviewplatform.localstack.Secrets;
import org.interviewplatform.localstack.stripe.StripeDouble;

/**
 * Plans and payments on this machine: the double of Stripe, and a free plan with enough room to try
 * things. Switched off by the setting of the platform.
 */
final class LocalBilling {
  private static final String PREFIX = "INTERVIEW_PLATFORM_BILLING_";
  private static final String SECRET_KEY = "stripe.secret-key";
  private static final String WEBHOOK_SECRET = "stripe.webhook-secret";
  private static final Map<String, Long> PRICES = Map.of("starter", 4_900L, "pro", 19_900L);
  private static final String PLANS =
      """
      [
        {"code": "free", "name": "Free", "price": {"minor": 0, "currency": "usd"},
         "limits": {"INTERVIEWS": 1000, "SESSIONS": 2000, "ANALYSED_MINUTES": 10000,
                    "STORAGE_GIGABYTES": 20, "SEATS": 500}},
        {"code": "starter", "name": "Starter", "price": {"minor": 4900, "currency": "usd"},
         "limits": {"INTERVIEWS": 2000, "SESSIONS": 5000, "ANALYSED_MINUTES": 25000,
                    "STORAGE_GIGABYTES": 50, "SEATS": 1000}},
        {"code": "pro", "name": "Pro", "price": {"minor": 19900, "currency": "usd"},
         "limits": {"INTERVIEWS": 10000, "SESSIONS": 25000, "ANALYSED_MINUTES": 125000,
                    "STORAGE_GIGABYTES": 500, "SEATS": 2500}},
        {"code": "enterprise", "name": "Enterprise"}
      ]
      """;

  private LocalBilling() {}

  static StripeDouble.Settings stripe(RunContext run) {
    Secrets secrets = secrets(run);
    int http = run.ports().of(RunPorts.Program.HTTP);
    return new StripeDouble.Settings(
        run.ports().of(RunPorts.Program.STRIPE),
        run.data().path().resolve("stripe.json"),
        secrets.get(SECRET_KEY),
        secrets.get(WEBHOOK_SECRET),
        URI.create("http://127.0.0.1:" + http + "/api/public/billing/stripe"),
        PRICES);
  }

  static Map<String, String> environment(RunContext run) {
    Secrets secrets = secrets(run);
    return Map.of(
        PREFIX + "ENABLED", Objects.requireNonNullElse(System.getenv(PREFIX + "ENABLED"), "true"),
        PREFIX + "PLANS", plans(run.data().path().resolve("plans.json")).toString(),
        PREFIX + "STRIPE_BASE_URL", "http://127.0.0.1:" + run.ports().of(RunPorts.Program.STRIPE),
        PREFIX + "STRIPE_SECRET_KEY", secrets.get(SECRET_KEY),
        PREFIX + "STRIPE_WEBHOOK_SECRET", secrets.get(WEBHOOK_SECRET));
  }

  /** Written once, so that it can be changed and tried. */
  private static Path plans(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, PLANS, StandardCharsets.UTF_8);
      }
      return file.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static Secrets secrets(RunContext run) {
    return Secrets.in(run.data().path().resolve("secrets.properties"));
  }
}
