/**
 * Listening to answers and finding evidence in them. Speech-to-text and embeddings come from any
 * server that speaks the OpenAI HTTP API; what is derived from them here is plain and repeatable:
 * quotes with times, and counts. Nothing here judges.
 */
@NullMarked
package org.interviewplatform.batch.analysis;

import org.jspecify.annotations.NullMarked;
