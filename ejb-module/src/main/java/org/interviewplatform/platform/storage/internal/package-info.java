/** The S3 adapter. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.storage.internal;
