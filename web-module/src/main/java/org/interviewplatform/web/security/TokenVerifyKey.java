package org.interviewplatform.web.security;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.interviewplatform.platform.security.Sha256;

/** A key that tokens of the built-in issuer are checked with: the public half alone. */
record TokenVerifyKey(RSAPublicKey key) {
  private static final int MINIMUM_BITS = 2048;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  TokenVerifyKey {
    if (key.getModulus().bitLength() < MINIMUM_BITS) {
      throw new IllegalStateException(
          "An RSA key for tokens is shorter than " + MINIMUM_BITS + " bits.");
    }
  }

  /** Several with commas between, each the public or the private half. */
  static List<TokenVerifyKey> parse(String text) {
    return Arrays.stream(text.split(","))
        .filter(key -> !key.isBlank())
        .map(TokenVerifyKey::read)
        .toList();
  }

  private static TokenVerifyKey read(String text) {
    try {
      return decode(Base64.getMimeDecoder().decode(withoutArmour(text)));
    } catch (IllegalArgumentException e) {
      throw noKey();
    }
  }

  private static TokenVerifyKey decode(byte[] encoded) {
    try {
      KeyFactory factory = KeyFactory.getInstance("RSA");
      return new TokenVerifyKey(
          (RSAPublicKey) factory.generatePublic(new X509EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException e) {
      return publicHalf(encoded);
    }
  }

  private static TokenVerifyKey publicHalf(byte[] encoded) {
    try {
      return of(
          (RSAPrivateCrtKey)
              KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException | ClassCastException e) {
      throw noKey();
    }
  }

  /** Without its cause, which would quote the key. */
  private static IllegalStateException noKey() {
    return new IllegalStateException(
        TokenSettings.ACCEPTED_KEYS.name() + " holds what is no RSA key.");
  }

  /** The half of it that anybody may know. */
  static TokenVerifyKey of(RSAPrivateCrtKey key) {
    try {
      return new TokenVerifyKey(
          (RSAPublicKey)
              KeyFactory.getInstance("RSA")
                  .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the key is called in the header of a token: its thumbprint (RFC 7638). */
  String id() {
    String members = "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}".formatted(exponent(), modulus());
    return BASE64.encodeToString(
        Sha256.digest().digest(members.getBytes(StandardCharsets.US_ASCII)));
  }

  String exponent() {
    return number(key.getPublicExponent());
  }

  String modulus() {
    return number(key.getModulus());
  }

  String pem() {
    String base64 = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----";
  }

  /** Without the byte that only says that it is not negative. */
  private static String number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return BASE64.encodeToString(
        bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
  }

  private static String withoutArmour(String text) {
    return text.replaceAll("-----(BEGIN|END) (PRIVATE|PUBLIC) KEY-----", "");
  }
}
