@org.jspecify.annotations.NullMarked
package org.interviewplatform.overview;
