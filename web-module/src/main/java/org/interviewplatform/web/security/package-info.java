/**
 * Who is calling: bearer tokens for the API, a session for the console, and the headers that tell
 * browsers what a page may do. Services only ever see the {@code Caller}.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.web.security;
