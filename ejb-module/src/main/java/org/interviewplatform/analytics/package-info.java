/**
 * How interviews go, in numbers: how far candidates come, where they leave, how long they wait, and
 * which levels people give. Counted afresh from the rows themselves whenever somebody asks, so
 * there is no second copy that could disagree with them or outlive an erasure. Knows no other
 * feature.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.analytics;
