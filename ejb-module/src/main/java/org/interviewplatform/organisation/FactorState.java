package org.interviewplatform.organisation;

/**
 * How it stands with somebody's second factor.
 *
 * @param isPossible whether the person has a password, beside which there may be one
 * @param isOn whether it is asked for
 * @param isRequired whether the organisation requires one, so that it cannot be switched off
 * @param codesLeft recovery codes that were not used yet
 */
public record FactorState(boolean isPossible, boolean isOn, boolean isRequired, int codesLeft) {}
