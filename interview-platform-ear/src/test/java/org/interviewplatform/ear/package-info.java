/** The application as a whole: the shape over all modules, and the built EAR in the server. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.ear;
