package org.interviewplatform.platform.health;

import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** A system we depend on, as health answers tell of it. */
public final class Dependency {
  private Dependency() {}

  /** Without this one nothing works: while it is silent, requests should go elsewhere. */
  public static HealthCheckResponse needed(String name, BooleanSupplier answers) {
    boolean up = isUp(answers);
    return HealthCheckResponse.named(name).withData("answers", up).status(up).build();
  }

  /**
   * Without this one something waits or is slower, on every node alike: sending requests elsewhere
   * would help nobody, so the status stays up and the data tells.
   *
   * @param meanwhile what happens while it is silent
   */
  public static HealthCheckResponse helpful(
      String name, String meanwhile, BooleanSupplier answers) {
    boolean up = isUp(answers);
    var response = HealthCheckResponse.named(name).up().withData("answers", up);
    return (up ? response : response.withData("meanwhile", meanwhile)).build();
  }

  private static boolean isUp(BooleanSupplier answers) {
    try {
      return answers.getAsBoolean();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
