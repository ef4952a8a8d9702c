package org.interviewplatform.analysis;

/**
 * What a model was asked for in a month.
 *
 * @param failed how many of the calls brought nothing that could be used
 * @param costMicros millionths of the currency the prices are set in
 * @param slowestMillis how long the slowest call took
 */
public record ModelUse(
    ModelCallDetails.Purpose purpose,
    String server,
    String model,
    long calls,
    long failed,
    long promptTokens,
    long completionTokens,
    long costMicros,
    long slowestMillis) {}
