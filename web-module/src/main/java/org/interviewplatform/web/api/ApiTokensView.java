package org.interviewplatform.web.api;

import java.util.List;

/** API tokens. */
public record ApiTokensView(List<ApiTokenView> items) {}
