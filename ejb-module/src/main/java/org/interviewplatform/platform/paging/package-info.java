/** Keyset paging: a position to go on from and a slice of what follows. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.paging;
