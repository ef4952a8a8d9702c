/**
 * Native programs run as children: unpacked once, started so that they end with this JVM, stopped
 * within a bounded time. Knows no service.
 */
@NullMarked
package org.interviewplatform.localstack.process;

import org.jspecify.annotations.NullMarked;
