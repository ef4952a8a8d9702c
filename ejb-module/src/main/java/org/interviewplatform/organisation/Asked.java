package org.interviewplatform.organisation;

/** Whom a sign-in in a browser waits for, and for what. */
public record Asked(Person person, NextStep next) {}
