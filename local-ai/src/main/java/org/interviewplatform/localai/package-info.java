/**
 * An OpenAI-compatible server for speech-to-text and sentence embeddings that needs no network and
 * no GPU.
 *
 * <p>It runs as its own process so that native inference never shares memory with the application
 * server, and it speaks the OpenAI HTTP API so that the platform needs one code path only. It knows
 * nothing of interviews: audio in, words with times and confidence out; sentences in, vectors out.
 */
@NullMarked
package org.interviewplatform.localai;

import org.jspecify.annotations.NullMarked;
