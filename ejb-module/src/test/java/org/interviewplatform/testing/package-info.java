/** What tests of the features share: the features put together over a real database. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.testing;
