package org.interviewplatform.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The page behind links to answers, apart from the API so that links stay short. */
@ApplicationPath("/s")
public class SharedApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(SharedPage.class);
  }
}
