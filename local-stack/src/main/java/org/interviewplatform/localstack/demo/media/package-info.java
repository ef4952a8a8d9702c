/**
 * Makes the videos of the demo candidates: their words from {@code demo.json} spoken by the Flite
 * synthesizer, and a drawn person who moves the mouth to them.
 *
 * <p>The result looks like what a browser records (WebM, VP8 and Opus, no duration in the header)
 * and says in the picture that it is synthetic. {@code target/demo} then holds one {@code
 * <candidate>-<question>.webm} for each answer, questions counted from 1, and {@code answers.json},
 * which lists them. Needs Node.js and FFmpeg; Flite is fetched once with npm, pinned by SHA-256.
 */
@NullMarked
package org.interviewplatform.localstack.demo.media;

import org.jspecify.annotations.NullMarked;
