/** What can be configured, read from the environment; knows nothing of its users. */
@NullMarked
package org.interviewplatform.localai.settings;

import org.jspecify.annotations.NullMarked;
