/** The one JSON mapper. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.json;
