/**
 * What every feature that keeps something of a candidate tells about it, so that all of it can be
 * exported and erased. Knows no feature.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.privacy;
