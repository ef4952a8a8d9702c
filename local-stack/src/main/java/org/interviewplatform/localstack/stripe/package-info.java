/**
 * A stateful double of the few endpoints of Stripe that the platform uses, with the pages that a
 * payer sees, so that paying can be tried and tested without an account.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.localstack.stripe;
