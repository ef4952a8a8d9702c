/** The payment provider's adapter. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.billing.internal;
