/**
 * How often somebody may do something: token buckets in Redis, or on this node while it is away.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.limit;
