package org.interviewplatform.localstack;

/**
 * How one service is.
 *
 * @param detail why it is down; empty when it is up
 */
public record ServiceHealth(String name, String address, boolean up, String detail) {}
