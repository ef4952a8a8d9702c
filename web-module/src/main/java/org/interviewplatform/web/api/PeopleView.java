package org.interviewplatform.web.api;

import java.util.List;

/** People of the organisation. */
public record PeopleView(List<PersonView> items) {}
