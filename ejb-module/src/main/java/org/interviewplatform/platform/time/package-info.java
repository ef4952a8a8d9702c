/** The only clock. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.time;
