package org.interviewplatform.privacy;

import java.util.Optional;

/**
 * Says what was erased, in numbers.
 *
 * @param text JSON without personal data
 * @param signature of the text's UTF-8 bytes, Ed25519 in base64; absent where the installation has
 *     no key
 * @param publicKey to check it with
 */
public record Certificate(String text, Optional<String> signature, Optional<String> publicKey) {}
