package org.interviewplatform.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Set;
import org.interviewplatform.web.oidc.SignInFailedException.Reason;
import org.jspecify.annotations.Nullable;

/** The configured OpenID provider; what it says of itself is asked at the first sign-in. */
@ApplicationScoped
public class OidcProvider {
  /** What providers sign with; a secret that both sides share is no proof to us. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  /** Somebody waits at a page. */
  private static final int TIMEOUT_MILLIS = 5_000;

  private final OidcSettings settings;
  private volatile @Nullable Known known;

  /** What does not change while the server runs; keys are asked for again by the validator. */
  private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected OidcProvider() {
    this(null);
  }

  @Inject
  OidcProvider(OidcSettings settings) {
    this.settings = settings;
  }

  /** Where to send the browser. */
  URI begin(SignInAttempt attempt, URI back) throws SignInFailedException {
    ClientID client = new ClientID(settings.clientId());
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, Scope.parse(settings.scopes()), client, back)
        .endpointURI(known().metadata().getAuthorizationEndpointURI())
        .state(new State(attempt.state()))
        .nonce(new Nonce(attempt.nonce()))
        .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** What the provider says of the person that came back with the code. */
  IDTokenClaimsSet finish(String code, SignInAttempt attempt, URI back)
      throws SignInFailedException {
    JWT token = exchange(code, attempt, back);
    try {
      return known().validator().validate(token, new Nonce(attempt.nonce()));
    } catch (BadJOSEException | JOSEException e) {
      throw new SignInFailedException(Reason.AGAIN, "The ID token is not to be trusted.", e);
    }
  }

  private JWT exchange(String code, SignInAttempt attempt, URI back) throws SignInFailedException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), back, new CodeVerifier(attempt.verifier()));
    HTTPRequest request = tokenRequest(grant).toHTTPRequest();
    request.setConnectTimeout(TIMEOUT_MILLIS);
    request.setReadTimeout(TIMEOUT_MILLIS);
    try {
      TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
      if (answer.indicatesSuccess()
          && answer.toSuccessResponse() instanceof OIDCTokenResponse tokens) {
        return tokens.getOIDCTokens().getIDToken();
      }
      throw new SignInFailedException(
          Reason.AGAIN, "No token for the code: " + answer.toErrorResponse().getErrorObject());
    } catch (IOException | GeneralException e) {
      throw new SignInFailedException(Reason.UNREACHABLE, "The provider gives no token.", e);
    }
  }

  private TokenRequest tokenRequest(AuthorizationCodeGrant grant) throws SignInFailedException {
    URI endpoint = known().metadata().getTokenEndpointURI();
    ClientID client = new ClientID(settings.clientId());
    return settings
        .clientSecret()
        .map(secret -> new ClientSecretBasic(client, new Secret(secret)))
        .map(proof -> new TokenRequest.Builder(endpoint, proof, grant).build())
        .orElseGet(() -> new TokenRequest.Builder(endpoint, client, grant).build());
  }

  private Known known() throws SignInFailedException {
    Known asked = known;
    if (asked == null) {
      asked = ask();
      known = asked;
    }
    return asked;
  }

  private Known ask() throws SignInFailedException {
    Issuer issuer = new Issuer(settings.issuer());
    try {
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.resolve(issuer, TIMEOUT_MILLIS, TIMEOUT_MILLIS);
      return new Known(metadata, validator(issuer, metadata.getJWKSetURI()));
    } catch (IOException | GeneralException e) {
      throw new SignInFailedException(
          Reason.UNREACHABLE, "The provider " + issuer + " says nothing of itself.", e);
    }
  }

  private IDTokenValidator validator(Issuer issuer, URI keys) throws MalformedURLException {
    DefaultResourceRetriever retriever =
        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS);
    JWSVerificationKeySelector<SecurityContext> selector =
        new JWSVerificationKeySelector<>(
            ALGORITHMS, JWKSourceBuilder.<SecurityContext>create(keys.toURL(), retriever).build());
    return new IDTokenValidator(issuer, new ClientID(settings.clientId()), selector, null);
  }
}
