/**
 * Plans, what organisations have used of them, and what they pay. Asked before work is accepted;
 * counts every effect once. Knows organisations, and the payment provider through a port.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.billing;
