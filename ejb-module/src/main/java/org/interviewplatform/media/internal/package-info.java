/** Rows of the media feature. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.media.internal;
