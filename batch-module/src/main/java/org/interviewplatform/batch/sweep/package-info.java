/** What is looked for at intervals, because nobody will ask for it. */
@NullMarked
package org.interviewplatform.batch.sweep;

import org.jspecify.annotations.NullMarked;
