/** Domain events and their CloudEvents form. Knows no transport. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.event;
