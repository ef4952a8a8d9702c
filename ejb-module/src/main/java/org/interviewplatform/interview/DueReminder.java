package org.interviewplatform.interview;

import org.interviewplatform.platform.tenant.OrganisationId;

/** Somebody whose deadline is near. */
public record DueReminder(OrganisationId organisation, PublicLinkId invitation) {}
