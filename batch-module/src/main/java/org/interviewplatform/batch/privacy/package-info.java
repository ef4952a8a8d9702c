/** Erases candidates, and those first whose time is over. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.privacy;
