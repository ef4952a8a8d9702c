package org.interviewplatform.platform.idempotency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.idempotency.Idempotency;
import org.interviewplatform.platform.idempotency.IdempotencyError;
import org.interviewplatform.platform.json.Json;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.sql.Sql;
import org.interviewplatform.platform.tenant.Tenant;
import org.interviewplatform.platform.tenant.internal.TenantConnection;

/**
 * Answers in a table of the organisation. A transaction-long advisory lock on the key tells a
 * request still in progress from one that is through, without waiting for it.
 */
@ApplicationScoped
@Transactional
class StoredIdempotency implements Idempotency {
  private static final int LONGEST_KEY = 255;
  private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
  private static final String FIND =
      "select fingerprint, answer from interview_platform.idempotency_record"
          + " where organisation_id = ? and key_hash = ? and expires_at > now()";
  private static final String STORE =
      "insert into interview_platform.idempotency_record"
          + " (organisation_id, key_hash, fingerprint, answer) values (?, ?, ?, ?)"
          + " on conflict (organisation_id, key_hash) do update set fingerprint ="
          + " excluded.fingerprint, answer = excluded.answer, created_at = now(),"
          + " expires_at = default";
  private static final String FORGET =
      "delete from interview_platform.idempotency_record where (organisation_id, key_hash) in"
          + " (select organisation_id, key_hash from interview_platform.idempotency_record"
          + " where expires_at < now() limit 20 for update skip locked)";

  @PersistenceContext EntityManager entityManager;

  private record Stored(String fingerprint, byte[] answer) {}

  @Override
  public <T> T once(String key, String fingerprint, Class<T> answer, Supplier<T> effect) {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new DomainException(
          IdempotencyError.INVALID_KEY, "The idempotency key must have 1 to 255 characters.");
    }
    UUID organisation = Tenant.current().value();
    String hash = Tokens.hash(key);
    lock(organisation + "/" + hash);
    return find(organisation, hash)
        .map(stored -> again(stored, key, fingerprint, answer))
        .orElseGet(() -> now(organisation, hash, key, fingerprint, effect));
  }

  private void lock(String name) {
    boolean locked =
        TenantConnection.query(
            entityManager, on -> Sql.first(on, LOCK, row -> row.getBoolean(1), name).orElse(false));
    if (!locked) {
      throw new DomainException(
          IdempotencyError.IN_PROGRESS, "The same request is still in progress.");
    }
  }

  private Optional<Stored> find(UUID organisation, String hash) {
    return TenantConnection.query(
        entityManager,
        on ->
            Sql.first(
                on,
                FIND,
                row -> new Stored(row.getString("fingerprint"), row.getBytes("answer")),
                organisation,
                hash));
  }

  private static <T> T again(Stored stored, String key, String fingerprint, Class<T> answer) {
    if (!stored.fingerprint().equals(Tokens.hash(fingerprint))) {
      throw new DomainException(
          IdempotencyError.KEY_REUSED, "This idempotency key was used for another request.");
    }
    return Json.read(
        new String(SealedAnswer.open(key, stored.answer()), StandardCharsets.UTF_8), answer);
  }

  private <T> T now(
      UUID organisation, String hash, String key, String fingerprint, Supplier<T> effect) {
    T answer = effect.get();
    byte[] sealed = SealedAnswer.seal(key, Json.write(answer).getBytes(StandardCharsets.UTF_8));
    TenantConnection.query(
        entityManager,
        on -> {
          Sql.update(on, FORGET);
          return Sql.update(on, STORE, organisation, hash, Tokens.hash(fingerprint), sealed);
        });
    return answer;
  }
}
