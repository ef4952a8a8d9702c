/** Turns an uploaded file into 16 kHz mono samples. Knows file formats, not speech. */
@NullMarked
package org.interviewplatform.localai.audio;

import org.jspecify.annotations.NullMarked;
