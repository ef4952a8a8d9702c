package org.interviewplatform.web.security;

import java.io.Serializable;
import java.time.Instant;
import org.interviewplatform.platform.security.Caller;

/** What a console session remembers. */
record SignedIn(Caller caller, Instant since) implements Serializable {}
