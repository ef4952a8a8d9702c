/** Seals, keys and archives without a database. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.backup;
