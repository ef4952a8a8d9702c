package org.interviewplatform.organisation;

/**
 * From where somebody comes.
 *
 * @param browser as it calls itself
 * @param address of the network
 */
public record Visit(String browser, String address) {}
