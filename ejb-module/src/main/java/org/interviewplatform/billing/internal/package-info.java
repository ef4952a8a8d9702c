/** Rows of the billing feature, and the payment provider's adapter. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.billing.internal;
