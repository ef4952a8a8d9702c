package org.interviewplatform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.Audited;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.platform.security.Permission;
import org.interviewplatform.platform.security.Tokens;
import org.interviewplatform.platform.tenant.OrganisationId;

/** Makes, lists and revokes tokens for programs, and recognises them. */
@ApplicationScoped
@Transactional
public class ApiTokenService {

  private final ApiTokens tokens;
  private final Users users;
  private final Clock clock;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected ApiTokenService() {
    this(null, null, null);
  }

  @Inject
  ApiTokenService(ApiTokens tokens, Users users, Clock clock) {
    this.tokens = tokens;
    this.users = users;
    this.clock = clock;
  }

  /** Makes one that acts for the caller. Not by another token: scopes would widen. */
  @Audited(AuditAction.API_TOKEN_CREATED)
  public NewApiToken create(ApiTokenDraft draft) {
    Caller caller = CurrentCaller.require(Permission.MANAGE_API_TOKENS);
    String secret = ApiToken.BEGINNING + Tokens.create();
    ApiToken token = new ApiToken(caller, draft, secret, clock.instant());
    tokens.add(token);
    return new NewApiToken(details(token), secret);
  }

  /**
   * Some of the organisation's, newest first.
   *
   * @param limit 1 to 100
   */
  public Slice<ApiTokenDetails> newest(Optional<Position> after, int limit) {
    CurrentCaller.require(Permission.MANAGE_API_TOKENS);
    return Slice.of(tokens.newest(after, limit + 1), limit, ApiToken::position).map(this::details);
  }

  /**
   * Ends one at once. Said a second time, it changes nothing.
   *
   * @throws DomainException {@link OrganisationError#TOKEN_NOT_FOUND}
   */
  @Audited(AuditAction.API_TOKEN_REVOKED)
  public void revoke(UUID id) {
    CurrentCaller.require(Permission.MANAGE_API_TOKENS);
    tokens
        .find(id)
        .orElseThrow(
            () -> new DomainException(OrganisationError.TOKEN_NOT_FOUND, "There is no such token."))
        .revoke(clock.instant());
  }

  public Optional<OrganisationId> organisationOf(String token) {
    return tokens.organisationOf(Tokens.hash(token));
  }

  /** For whom a token acts, as they are now and within its scopes; in the organisation entered. */
  public Optional<Caller> caller(String token) {
    return tokens
        .withHash(Tokens.hash(token))
        .filter(known -> known.use(clock.instant()))
        .flatMap(
            known ->
                users
                    .find(known.maker())
                    .filter(User::isWelcome)
                    .map(user -> user.asCaller().within(known.scopes())));
  }

  private ApiTokenDetails details(ApiToken token) {
    String maker = users.find(token.maker()).map(User::displayName).orElse("");
    return token.details(maker, clock.instant());
  }
}
