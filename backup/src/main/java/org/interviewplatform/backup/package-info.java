/**
 * Backups of an installation that erasure reaches: what is a candidate's is sealed with a key of
 * this candidate, and the keys lie elsewhere. Works with the database and the object storage, not
 * with the application, which need not run.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.backup;
