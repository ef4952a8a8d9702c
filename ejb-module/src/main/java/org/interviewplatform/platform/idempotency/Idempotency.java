package org.interviewplatform.platform.idempotency;

import java.util.function.Supplier;

/**
 * One effect per key. The answer is stored in the transaction of the effect, so that either both
 * exist or neither, and is given again for 24 hours.
 */
public interface Idempotency {
  /**
   * Answers as the first request with the key did, or has the effect now.
   *
   * @param key what the client sent, unique within the current organisation
   * @param fingerprint of the request (method, path, body): another one under the same key is a 422
   * @param answer class of the answer, a record that can be written as JSON
   * @param effect joins the transaction; when it throws, nothing is stored and the key stays free
   */
  <T> T once(String key, String fingerprint, Class<T> answer, Supplier<T> effect);
}
