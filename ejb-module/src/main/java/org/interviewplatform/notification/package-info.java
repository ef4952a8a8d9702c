/** News for HR and candidates: composed once per event and recipient, sent by a job. */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.notification;
