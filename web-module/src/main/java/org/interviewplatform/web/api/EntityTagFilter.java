package org.interviewplatform.web.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Set;

/**
 * Tags what is read, and what a change has made of it; who has that state already is told so
 * instead (304).
 */
@Provider
public class EntityTagFilter implements ContainerResponseFilter {
  private static final Set<String> TAGGED = Set.of(HttpMethod.GET, HttpMethod.PUT);

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!isTagged(request, response)) {
      return;
    }
    byte[] json = EntityTags.json(response.getEntity());
    EntityTag tag = EntityTags.of(json);
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (isKnown(request, tag)) {
      response.setStatusInfo(Status.NOT_MODIFIED);
      response.setEntity(null);
    } else {
      response.setEntity(json, new Annotation[0], response.getMediaType());
    }
  }

  private static boolean isTagged(
      ContainerRequestContext request, ContainerResponseContext response) {
    return TAGGED.contains(request.getMethod())
        && response.getStatus() == Status.OK.getStatusCode()
        && response.getEntity() instanceof Record
        && response.getMediaType() != null
        && response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }

  private static boolean isKnown(ContainerRequestContext request, EntityTag tag) {
    return request.getMethod().equals(HttpMethod.GET)
        && request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
        && request.getRequest().evaluatePreconditions(tag) != null;
  }
}
