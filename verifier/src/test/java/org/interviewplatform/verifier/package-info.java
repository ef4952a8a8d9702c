/** Bundles altered in every way there is. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.verifier;
