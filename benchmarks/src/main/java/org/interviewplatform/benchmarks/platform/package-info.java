/** Measures the running platform from outside, and prints ratios. */
@NullMarked
package org.interviewplatform.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
