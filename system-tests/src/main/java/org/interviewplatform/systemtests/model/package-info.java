/** A chat model that says and does what a test wants of it, behind the OpenAI API. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.systemtests.model;
