/** What browsers and clients talk to. Parses, authorises, calls one service, shapes the answer. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.web;
