/** Rows of the notification feature. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.notification.internal;
