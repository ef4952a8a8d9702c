/**
 * The page that shows answers to the holder of a link. It is static; its script asks the public
 * part of the REST interface.
 */
@NullMarked
package org.interviewplatform.web.shared;

import org.jspecify.annotations.NullMarked;
