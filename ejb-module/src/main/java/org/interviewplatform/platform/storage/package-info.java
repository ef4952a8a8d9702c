/** Objects in S3: streamed in and out, never held in the heap. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.storage;
