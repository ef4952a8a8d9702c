package org.interviewplatform.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.limit.Action;
import org.interviewplatform.platform.limit.Limits;
import org.interviewplatform.platform.limit.Standing;
import org.interviewplatform.platform.limit.Subject;
import org.interviewplatform.platform.security.CurrentCaller;
import org.interviewplatform.web.security.BearerToken;
import org.jspecify.annotations.Nullable;

/**
 * Turns a request away, before its body is read, when it is one too many of its kind, or of whoever
 * is signed in.
 */
@Provider
@Dependent
public class LimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String STANDING = LimitFilter.class.getName();

  /** Not by the constructor: the server makes providers only by one that takes nothing. */
  @Inject Limits limits;

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    @Nullable Limited limited = resource.getResourceMethod().getAnnotation(Limited.class);
    Optional<Standing> standing =
        limited == null
            ? limits.spend(Action.CALL, caller())
            : limits.spend(limited.value(), who(context));
    standing.ifPresent(known -> context.setProperty(STANDING, known));
  }

  @Override
  public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
    if (asked.getProperty(STANDING) instanceof Standing standing) {
      LimitHeaders.add(answer.getHeaders(), standing);
    }
  }

  private Map<Subject, String> caller() {
    Optional<String> token = BearerToken.of(request);
    return token.isPresent()
        ? Map.of(Subject.TOKEN, token.get())
        : CurrentCaller.find()
            .map(caller -> Map.of(Subject.USER, caller.userId().toString()))
            .orElse(Map.of());
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
