package org.interviewplatform.privacy;

/** Signs certificates, where the installation has a key. */
@FunctionalInterface
public interface CertificateSigner {
  /** The certificate with this text. */
  Certificate sign(String text);
}
