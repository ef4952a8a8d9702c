/** A recruiter, a candidate and a mail reader that speak HTTP. */
@NullMarked
package org.interviewplatform.systemtests.client;

import org.jspecify.annotations.NullMarked;
