/** The organisation the current thread works for. Entered before a transaction begins. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.tenant;
