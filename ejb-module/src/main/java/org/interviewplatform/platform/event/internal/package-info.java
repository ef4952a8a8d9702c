/** Publishing events through CDI. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.event.internal;
