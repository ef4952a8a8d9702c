/** The one connection to Redis, for what may be lost: the cache and the rate limits. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.redis;
