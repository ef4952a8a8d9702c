/** The checks themselves. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.health.internal;
