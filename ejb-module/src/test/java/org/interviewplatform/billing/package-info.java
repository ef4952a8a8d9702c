/** Plans and their limits, over a real PostgreSQL where it matters. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.billing;
