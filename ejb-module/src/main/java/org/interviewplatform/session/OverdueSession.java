package org.interviewplatform.session;

import org.interviewplatform.platform.tenant.OrganisationId;

/** A session that was not handed in while there was time, and whose it is. */
public record OverdueSession(OrganisationId organisation, SessionId session) {}
