package org.interviewplatform.billing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.interviewplatform.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The plans there are, cheapest first; the first is everybody's who does not pay. */
public record PlanCatalogue(List<Plan> plans) {
  private static final String RESOURCE = "plans.json";

  /** Refuses an empty catalogue and plans of the same code. */
  public PlanCatalogue {
    plans = List.copyOf(plans);
    if (plans.isEmpty() || plans.stream().map(Plan::code).distinct().count() < plans.size()) {
      throw new IllegalArgumentException("A catalogue needs plans, each with a code of its own.");
    }
  }

  /** Our own, or the operator's file in the same form. */
  static PlanCatalogue load(Optional<Path> file) {
    try {
      return read(file.isPresent() ? Files.readString(file.get()) : standard());
    } catch (IOException e) {
      throw new UncheckedIOException("The plans cannot be read: " + e.getMessage(), e);
    }
  }

  static PlanCatalogue read(String json) {
    return new PlanCatalogue(
        List.of(Json.read(json, Entry[].class)).stream().map(Entry::plan).toList());
  }

  /** The plan for who does not pay. */
  public Plan free() {
    return plans.get(0);
  }

  /** The plan of that code. */
  public Optional<Plan> find(String code) {
    return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
  }

  private static String standard() throws IOException {
    try (InputStream in = PlanCatalogue.class.getResourceAsStream(RESOURCE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private record Entry(
      String code, String name, @Nullable Money price, @Nullable Map<Metric, Long> limits) {
    Plan plan() {
      return new Plan(
          code, name, Optional.ofNullable(price), limits == null ? Map.of() : Map.copyOf(limits));
    }
  }
}
