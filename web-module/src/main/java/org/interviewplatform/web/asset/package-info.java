/** Styles, scripts, fonts and icons, for candidate pages and the console alike. */
@NullMarked
package org.interviewplatform.web.asset;

import org.jspecify.annotations.NullMarked;
