/** Threads that do one thing again and again, and can be woken and stopped. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.loop;
