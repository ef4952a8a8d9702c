package org.interviewplatform.web.candidate;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The pages candidates open, apart from the API so that links stay short. */
@ApplicationPath("/i")
public class CandidateApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(CandidatePage.class);
  }
}
