/** What tests of every feature stand on: a real database, and fakes of the ports. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.testing;
