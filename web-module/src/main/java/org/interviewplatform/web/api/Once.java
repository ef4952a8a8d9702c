package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.interviewplatform.platform.idempotency.Idempotency;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Has what a member of an organisation asks for happen once, however often the request is sent with
 * the same key. A key is its sender's own: nobody is given the answer to somebody else.
 */
@Dependent
class Once {
  private final Idempotency idempotency;

  @Inject
  Once(Idempotency idempotency) {
    this.idempotency = idempotency;
  }

  /**
   * Answers as the first request with the key did, or has the effect now; without a key always the
   * latter.
   *
   * @param key as it came in the header
   * @param where the path that the request was sent to
   * @param body what it said, a record
   * @param answer class of the answer, a record
   */
  <T> T answer(
      @Nullable String key,
      String where,
      @Nullable Object body,
      Class<T> answer,
      Supplier<T> effect) {
    UUID caller = CurrentCaller.current().userId();
    return Given.idempotencyKey(key)
        .map(
            given ->
                idempotency.once(
                    caller + " " + given,
                    "POST " + where + " " + Json.write(Given.required("The body", body)),
                    answer,
                    effect))
        .orElseGet(effect);
  }
}
