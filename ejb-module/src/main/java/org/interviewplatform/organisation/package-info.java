/** Organisations and their people: who may sign in, and as what. Knows the platform only. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.organisation;
