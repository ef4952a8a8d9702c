/** The OpenAI-shaped HTTP surface: parse, ask speech or embedding, shape the answer. */
@NullMarked
package org.interviewplatform.localai.http;

import org.jspecify.annotations.NullMarked;
