package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.EnumMap;
import java.util.Map;
import org.interviewplatform.platform.limit.Limits;
import org.interviewplatform.platform.limit.Subject;
import org.jspecify.annotations.Nullable;

/** Turns a request away, before its body is read, when it is one too many of its kind. */
@Provider
@Dependent
public class LimitFilter implements ContainerRequestFilter {
  /** Not by the constructor: the server makes providers only by one that takes nothing. */
  @Inject Limits limits;

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    @Nullable Limited limited = resource.getResourceMethod().getAnnotation(Limited.class);
    if (limited != null) {
      limits.spend(limited.value(), who(context));
    }
  }

  private Map<Subject, String> who(ContainerRequestContext context) {
    Map<Subject, String> who = new EnumMap<>(Subject.class);
    put(who, Subject.SESSION, context.getHeaderString(Headers.SESSION_TOKEN));
    put(who, Subject.LINK, context.getUriInfo().getPathParameters().getFirst("token"));
    put(who, Subject.ADDRESS, request.getRemoteAddr());
    return who;
  }

  private static void put(Map<Subject, String> who, Subject subject, @Nullable String name) {
    if (name != null) {
      who.put(subject, name);
    }
  }
}
