/** The database schema and whether it is ready. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.schema;
