/** The buckets. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.limit.internal;
