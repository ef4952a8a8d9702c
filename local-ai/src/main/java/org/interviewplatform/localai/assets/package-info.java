/**
 * What the build runs to put models, native library and licences beside the jar; never used by the
 * running server.
 */
@NullMarked
package org.interviewplatform.localai.assets;

import org.jspecify.annotations.NullMarked;
