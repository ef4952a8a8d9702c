/** Durable work: requests, the queue, leases and fencing. Knows no batch runtime. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.job;
