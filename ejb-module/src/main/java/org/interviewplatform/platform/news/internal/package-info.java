/** News through Redis. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.news.internal;
