/** The network between a browser and the platform, with the faults that real ones have. */
@NullMarked
package org.interviewplatform.systemtests.network;

import org.jspecify.annotations.NullMarked;
