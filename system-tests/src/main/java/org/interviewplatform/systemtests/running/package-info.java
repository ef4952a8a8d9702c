/** The platform as processes: started, watched, killed and stopped like on anybody's machine. */
@NullMarked
package org.interviewplatform.systemtests.running;

import org.jspecify.annotations.NullMarked;
