/**
 * What billing does in its own time: months that are over, and what payment providers say. Knows
 * the billing feature and jobs.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.billing;
