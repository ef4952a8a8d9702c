/** A forgetful store beside the database: whatever is in it can be recomputed. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.cache;
