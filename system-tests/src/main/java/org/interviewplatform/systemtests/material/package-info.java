/**
 * What candidates send: speech, recordings made of it, and things that only pretend to be
 * recordings.
 */
@NullMarked
package org.interviewplatform.systemtests.material;

import org.jspecify.annotations.NullMarked;
