/**
 * The program behind {@code ./start}: the stack in this JVM, the speech server and the application
 * server as children, one block of addresses when all is ready, and an orderly end.
 */
@NullMarked
package org.interviewplatform.localstack.run;

import org.jspecify.annotations.NullMarked;
