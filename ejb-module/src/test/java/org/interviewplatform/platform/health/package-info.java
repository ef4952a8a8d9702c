@org.jspecify.annotations.NullMarked
package org.interviewplatform.platform.health;
