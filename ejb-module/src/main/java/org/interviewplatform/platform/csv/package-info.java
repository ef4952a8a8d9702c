/** Tables for spreadsheets. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.csv;
