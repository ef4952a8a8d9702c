package org.interviewplatform.platform.audit.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;
import org.interviewplatform.platform.audit.AuditAction;
import org.interviewplatform.platform.audit.AuditTrail;
import org.interviewplatform.platform.audit.Audited;
import org.jspecify.annotations.Nullable;

/** Inside of the transaction, so that the entry commits with the change. */
@Audited(AuditAction.TRAIL_SEEN) // the value does not bind
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditingInterceptor {
  private final AuditTrail trail;

  @Inject
  public AuditingInterceptor(AuditTrail trail) {
    this.trail = trail;
  }

  /** Tells the trail what the call did, once it has done it. */
  @AroundInvoke
  public @Nullable Object tell(InvocationContext call) throws Exception {
    @Nullable Object result = call.proceed();
    AuditedCall told = new AuditedCall(call.getMethod(), call.getParameters(), result);
    @Nullable Audited audited = call.getMethod().getAnnotation(Audited.class);
    if (audited != null) {
      told.subject(audited.ofResult()).ifPresent(subject -> tell(audited, subject, told));
    }
    return result;
  }

  private void tell(Audited audited, UUID subject, AuditedCall told) {
    if (audited.reading()) {
      trail.seen(audited.value(), subject);
    } else {
      trail.record(audited.value(), subject, told.details());
    }
  }
}
