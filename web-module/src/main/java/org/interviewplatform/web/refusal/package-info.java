/**
 * Traces of attacks: what was asked for and refused, one line each in the server's log. Whoever
 * refuses says so to {@code CurrentRefusal}; nothing that a client wrote freely reaches a line.
 */
@NullMarked
package org.interviewplatform.web.refusal;

import org.jspecify.annotations.NullMarked;
