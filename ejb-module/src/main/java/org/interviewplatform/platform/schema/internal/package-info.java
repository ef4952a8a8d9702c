/** Runs the migrations when the application starts. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.schema.internal;
