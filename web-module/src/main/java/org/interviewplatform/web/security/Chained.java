package org.interviewplatform.web.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.interviewplatform.platform.security.Caller;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.web.refusal.CurrentRefusal;

/** The rest of a filter chain, run for a caller. */
@FunctionalInterface
interface Chained {
  void proceed() throws IOException, ServletException;

  static void run(Caller caller, Chained rest) throws IOException, ServletException {
    CurrentRefusal.by(caller);
    try {
      CurrentCaller.<Boolean, Exception>call(
          caller,
          () -> {
            rest.proceed();
            return Boolean.TRUE;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
