/**
 * One exception with a code; the code's category decides HTTP status and retry. Knows nothing else.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.error;
