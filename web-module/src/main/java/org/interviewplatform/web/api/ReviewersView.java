package org.interviewplatform.web.api;

import java.util.List;

/** Who reviews an interview. */
public record ReviewersView(List<PersonView> items) {}
