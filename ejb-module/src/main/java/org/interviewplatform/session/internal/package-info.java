/** Rows of the session feature. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.session.internal;
