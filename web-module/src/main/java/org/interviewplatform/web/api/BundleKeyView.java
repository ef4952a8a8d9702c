package org.interviewplatform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The key evidence bundles are signed with.
 *
 * @param publicKey an X.509 SubjectPublicKeyInfo in base64
 * @param others keys that bundles were signed with before, or will be, in the same form
 */
@Schema(name = "BundleKey")
public record BundleKeyView(String algorithm, String publicKey, List<String> others) {}
