/**
 * The page a candidate gets behind a link. The page itself is static; its ES modules under {@code
 * assets/candidate} ask the public part of the REST interface for everything.
 */
@NullMarked
package org.interviewplatform.web.candidate;

import org.jspecify.annotations.NullMarked;
