/**
 * Erases and exports candidates, keeps what must be kept and lets go what need not be. Knows
 * sessions; what the other features hold they tell through the platform's port.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.privacy;
