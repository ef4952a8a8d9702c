/**
 * The port through which every feature tells what people did, and the annotation for the plain
 * cases. Knows neither where the entries go nor what a feature means by its subjects.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.audit;
