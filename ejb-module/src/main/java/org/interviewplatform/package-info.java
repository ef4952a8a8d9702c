/** The platform's domain: one package per feature, each listed in the architecture test. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform;
