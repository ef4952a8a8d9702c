/** Group counts, from the database and to the tables. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.fairness;
