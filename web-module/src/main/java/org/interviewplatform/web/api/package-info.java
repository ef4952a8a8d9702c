/**
 * The REST interface. A resource parses, calls one service, and shapes the answer as a {@code
 * *View}; every failure becomes problem JSON (RFC 9457). It knows the features' services and
 * nothing of Faces.
 */
@NullMarked
package org.interviewplatform.web.api;

import org.jspecify.annotations.NullMarked;
