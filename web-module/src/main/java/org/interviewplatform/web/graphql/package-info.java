/**
 * GraphQL over interviews, sessions, transcripts and assessments, for integrators who read. Schema
 * first; asks the services as the REST interface does, and for many things at once.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.web.graphql;
