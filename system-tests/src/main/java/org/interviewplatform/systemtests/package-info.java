/**
 * Drives the running system from outside, as a person or a client program would: what it knows of
 * the platform is the program behind {@code ./start}, its HTTP interface and its pages. The tests
 * and the benchmarks share this.
 */
@NullMarked
package org.interviewplatform.systemtests;

import org.jspecify.annotations.NullMarked;
