/** The queries behind the dashboard, each over an index of its own. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.overview.internal;
