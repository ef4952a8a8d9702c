@NullMarked
package org.interviewplatform.batch.analysis;

import org.jspecify.annotations.NullMarked;
