/** The Redis adapter. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.cache.internal;
