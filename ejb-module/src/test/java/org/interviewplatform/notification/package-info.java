/** News and what becomes of it. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.notification;
