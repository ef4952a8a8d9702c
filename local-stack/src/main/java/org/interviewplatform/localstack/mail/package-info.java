/**
 * The mail inbox: what was received lies as files, and a few plain pages show it. Mail is untrusted
 * input: its HTML is shown in a sandboxed frame only.
 */
@NullMarked
package org.interviewplatform.localstack.mail;

import org.jspecify.annotations.NullMarked;
