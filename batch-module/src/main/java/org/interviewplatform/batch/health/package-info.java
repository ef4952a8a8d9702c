/** How the broker, the model servers and this node's own loops are doing. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.batch.health;
