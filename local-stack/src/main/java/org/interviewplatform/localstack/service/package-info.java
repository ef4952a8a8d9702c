/** The services of the local stack, one class each, all behind {@link Service}. */
@NullMarked
package org.interviewplatform.localstack.service;

import org.jspecify.annotations.NullMarked;
