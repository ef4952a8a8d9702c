/** What every feature stands on; knows no feature. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform;
