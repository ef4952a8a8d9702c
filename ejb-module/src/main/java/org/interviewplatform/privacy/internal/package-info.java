/** The rows behind it, and what features hold read and erased by SQL. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.privacy.internal;
