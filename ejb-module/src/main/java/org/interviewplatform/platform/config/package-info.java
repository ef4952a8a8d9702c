/** Typed configuration: one class per concern, every key documented. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.config;
