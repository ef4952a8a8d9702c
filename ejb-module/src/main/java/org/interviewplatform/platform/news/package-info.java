/**
 * Tells every node that something of an organisation has changed, so that pages which are open
 * somewhere can look again. A hint and nothing more: it may be lost, and carries no data.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.news;
