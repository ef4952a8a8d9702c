package org.interviewplatform.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.function.Function;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.security.Sha256;

/** Names states of what the API shows: the same bytes have the same tag, others another. */
final class EntityTags {
  private EntityTags() {}

  static EntityTag of(byte[] json) {
    byte[] hash = Sha256.digest().digest(json);
    return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
  }

  static byte[] json(Object view) {
    try {
      return StrictJson.mapper().writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a conditional change asks of the state it finds: to be the one that If-Match names.
   * Without that header everything is right.
   */
  static <T> Consumer<T> unchanged(Request request, Function<T, ?> view) {
    return found -> {
      if (request.evaluatePreconditions(of(json(view.apply(found)))) != null) {
        throw new DomainException(
            ApiError.CHANGED_MEANWHILE,
            "It has been changed since it was read. Please read it again.");
      }
    };
  }
}
