@org.jspecify.annotations.NullMarked
package org.interviewplatform.web.security;
