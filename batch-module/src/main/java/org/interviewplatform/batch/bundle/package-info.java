/**
 * Packs evidence bundles: one candidate's record as JSON files in a ZIP, with a signed list of
 * their checksums. The format is described in docs/evidence-bundles.md; the verifier module reads
 * it.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.bundle;
