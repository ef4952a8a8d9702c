package org.interviewplatform.localstack.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** All objects by kind and id, kept in a file so that a restart goes on from there. */
final class StripeState {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final ObjectNode root;

  private StripeState(Path file, ObjectNode root) {
    this.file = file;
    this.root = root;
  }

  static StripeState in(Path file) {
    try {
      return new StripeState(
          file,
          Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** A new id with Stripe's beginning for that kind. */
  static String newId(String prefix) {
    return prefix + "_" + UUID.randomUUID().toString().replace("-", "");
  }

  synchronized ObjectNode keep(String kind, ObjectNode object) {
    kind(kind).set(object.get("id").asText(), object);
    store();
    return object;
  }

  synchronized Optional<ObjectNode> find(String kind, String id) {
    return Optional.ofNullable((ObjectNode) kind(kind).get(id));
  }

  ObjectNode get(String kind, String id) {
    return find(kind, id)
        .orElseThrow(() -> new IllegalArgumentException("No such " + kind + ": '" + id + "'"));
  }

  /** The newest first. */
  synchronized List<ObjectNode> all(String kind, Predicate<JsonNode> which) {
    List<ObjectNode> found = new ArrayList<>();
    kind(kind).elements().forEachRemaining(each -> found.add(0, (ObjectNode) each));
    found.removeIf(which.negate());
    return found;
  }

  private ObjectNode kind(String kind) {
    return root.withObjectProperty(kind);
  }

  private void store() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".next");
      JSON.writeValue(next.toFile(), root);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
