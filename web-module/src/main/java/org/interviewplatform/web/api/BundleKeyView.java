package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The key evidence bundles are signed with.
 *
 * @param publicKey an X.509 SubjectPublicKeyInfo in base64
 */
@Schema(name = "BundleKey")
public record BundleKeyView(String algorithm, String publicKey) {}
