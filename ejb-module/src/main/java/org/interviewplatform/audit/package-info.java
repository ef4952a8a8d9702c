/**
 * The audit trail: takes what features tell through the platform's port, seals it into a chain of
 * hashes, shows it and proves it whole. Knows no feature.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.audit;
