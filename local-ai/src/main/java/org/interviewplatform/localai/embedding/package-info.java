/** Turns sentences into vectors. Knows models, not HTTP. */
@NullMarked
package org.interviewplatform.localai.embedding;

import org.jspecify.annotations.NullMarked;
