/** What a reviewer sees of one candidate, put together from session, media and analysis. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.review;
