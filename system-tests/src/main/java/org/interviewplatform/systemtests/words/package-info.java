/** Comparing what was heard with what was said. */
@NullMarked
package org.interviewplatform.systemtests.words;

import org.jspecify.annotations.NullMarked;
