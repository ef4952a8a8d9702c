package org.interviewplatform.web.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says of every operation in the OpenAPI document that whatever else it answers is a problem, so
 * that no resource has to.
 */
public class ProblemsInDocument implements OASFilter {
  static final String NAME = "Problem";

  @Override
  public Operation filterOperation(Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    if (operation.getResponses().getDefaultValue() == null) {
      operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref(NAME));
    }
    return operation;
  }
}
