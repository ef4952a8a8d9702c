package org.interviewplatform.web.security;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The RSA key pair of the built-in issuer, kept as the private key alone. */
record TokenKey(RSAPrivateCrtKey privateKey) {
  private static final int MINIMUM_BITS = 2048;

  static TokenKey parse(String text) {
    try {
      byte[] encoded = Base64.getMimeDecoder().decode(withoutArmour(text));
      KeyFactory factory = KeyFactory.getInstance("RSA");
      return new TokenKey(
          (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException | ClassCastException | IllegalArgumentException e) {
      // The cause would quote the key.
      throw new IllegalStateException(
          TokenSettings.SIGNING_KEY.name() + " is no RSA private key in PKCS#8 form.");
    }
  }

  TokenKey {
    if (privateKey.getModulus().bitLength() < MINIMUM_BITS) {
      throw new IllegalStateException(
          TokenSettings.SIGNING_KEY.name() + " is shorter than " + MINIMUM_BITS + " bits.");
    }
  }

  TokenVerifyKey publicHalf() {
    return TokenVerifyKey.of(privateKey);
  }

  byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(privateKey);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withoutArmour(String text) {
    return text.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "");
  }

  /** Says nothing of the key. */
  @Override
  public String toString() {
    return "TokenKey[RSA " + privateKey.getModulus().bitLength() + "]";
  }
}
