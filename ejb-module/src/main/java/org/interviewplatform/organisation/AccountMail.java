package org.interviewplatform.organisation;

/** Whom to send a link for choosing a password, and why. */
public record AccountMail(Person person, AccountLink.Purpose purpose, String organisation) {}
