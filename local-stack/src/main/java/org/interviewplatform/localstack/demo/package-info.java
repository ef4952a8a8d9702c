/**
 * The demo interviews, sent through the public API as any client would, once per data directory.
 *
 * <p>{@code demo.json} holds the interviews and what each candidate says; the build makes the
 * videos of it ({@code target/demo/<candidate key>-<question number>.webm}).
 */
@NullMarked
package org.interviewplatform.localstack.demo;

import org.jspecify.annotations.NullMarked;
