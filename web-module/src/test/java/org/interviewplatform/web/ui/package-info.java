/** The console's logic without a server: services are written by hand. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.web.ui;
