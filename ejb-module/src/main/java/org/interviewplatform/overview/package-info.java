/**
 * What HR sees first: what is running, what waits for people, how the last weeks went, and the list
 * of interviews with how far each has come. Reads what other features have written and writes
 * nothing; knows none of them.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.overview;
