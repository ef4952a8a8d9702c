/** A few lines over JDBC for the platform's own tables. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.sql;
