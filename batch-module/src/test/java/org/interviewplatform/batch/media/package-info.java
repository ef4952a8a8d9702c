@NullMarked
package org.interviewplatform.batch.media;

import org.jspecify.annotations.NullMarked;
