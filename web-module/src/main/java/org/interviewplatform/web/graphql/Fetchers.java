package org.interviewplatform.web.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewQuery;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.InterviewSummary;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionSummary;
import org.interviewplatform.web.api.Cursors;
import org.jspecify.annotations.Nullable;

/** Where the fields come from that are not simply there. An interview's source is its id. */
@ApplicationScoped
class Fetchers {
  private static final int MOST = 100;
  private static final int MOST_NESTED = 50;

  private final InterviewService interviews;
  private final SessionService sessions;
  private final Cursors cursors;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected Fetchers() {
    this(null, null, null);
  }

  @Inject
  Fetchers(InterviewService interviews, SessionService sessions, Cursors cursors) {
    this.interviews = interviews;
    this.sessions = sessions;
    this.cursors = cursors;
  }

  RuntimeWiring wiring() {
    return RuntimeWiring.newRuntimeWiring()
        .type(
            "Query",
            type ->
                type.dataFetcher("interviews", this::interviews)
                    .dataFetcher("interview", Fetchers::interview)
                    .dataFetcher("sessions", this::sessions)
                    .dataFetcher("session", Fetchers::session))
        .type(
            "Interview",
            type ->
                type.dataFetcher("id", env -> Fetchers.<InterviewId>source(env).value())
                    .dataFetcher("title", of(InterviewDetails::title))
                    .dataFetcher("description", of(InterviewDetails::description))
                    .dataFetcher("language", of(InterviewDetails::language))
                    .dataFetcher("status", of(InterviewDetails::status))
                    .dataFetcher("createdAt", of(each -> each.createdAt().toString()))
                    .dataFetcher("deadline", of(each -> each.deadline().map(Object::toString)))
                    .dataFetcher(
                        "questions",
                        of(each -> each.questions().stream().map(Nodes.Question::of).toList()))
                    .dataFetcher(
                        "competencies",
                        of(each -> each.competencies().stream().map(Nodes.Competency::of).toList()))
                    .dataFetcher("sessions", Fetchers::newest))
        .type(
            "Session",
            type ->
                type.dataFetcher("interview", Fetchers::interviewOf)
                    .dataFetcher("answers", Fetchers::answersOf))
        .build();
  }

  private Object interviews(DataFetchingEnvironment env) {
    Slice<InterviewSummary> found =
        interviews.list(
            new InterviewQuery(
                Optional.ofNullable(env.<String>getArgument("status"))
                    .map(InterviewStatus::valueOf),
                Optional.empty(),
                after(env),
                first(env, MOST)));
    return page(found.map(InterviewSummary::id));
  }

  private Object sessions(DataFetchingEnvironment env) {
    Slice<SessionSummary> found =
        sessions.ofInterview(new InterviewId(id(env, "interview")), after(env), first(env, MOST));
    return page(found.map(Nodes.Session::of));
  }

  private static Object interview(DataFetchingEnvironment env) {
    InterviewId id = new InterviewId(id(env, "id"));
    return Loaders.interview(env, id).thenApply(found -> found == null ? null : id);
  }

  private static Object session(DataFetchingEnvironment env) {
    return Loaders.review(env, new SessionId(id(env, "id")))
        .thenApply(found -> found == null ? null : Nodes.Session.of(found.session()));
  }

  private static Object newest(DataFetchingEnvironment env) {
    return Loaders.sessions(env, source(env), first(env, MOST_NESTED));
  }

  private static Object interviewOf(DataFetchingEnvironment env) {
    return Loaders.review(env, Fetchers.<Nodes.Session>source(env).key())
        .thenApply(review -> review.session().interview());
  }

  private static Object answersOf(DataFetchingEnvironment env) {
    return Loaders.review(env, Fetchers.<Nodes.Session>source(env).key()).thenApply(Nodes::answers);
  }

  private static DataFetcher<Object> of(Function<InterviewDetails, @Nullable Object> field) {
    return env -> Loaders.interview(env, source(env)).thenApply(field);
  }

  private static <T> T source(DataFetchingEnvironment env) {
    return Objects.requireNonNull(env.<T>getSource());
  }

  private <T> Nodes.Page<T> page(Slice<T> slice) {
    return new Nodes.Page<>(slice.items(), slice.next().map(cursors::write).orElse(null));
  }

  private Optional<Position> after(DataFetchingEnvironment env) {
    return cursors.read(env.getArgument("after"));
  }

  private static int first(DataFetchingEnvironment env, int most) {
    int first = Objects.requireNonNull(env.<Integer>getArgument("first"));
    if (first < 1 || first > most) {
      throw new DomainException(GraphQlError.INVALID, "first must be from 1 to " + most + ".");
    }
    return first;
  }

  private static UUID id(DataFetchingEnvironment env, String name) {
    try {
      return UUID.fromString(Objects.requireNonNull(env.<String>getArgument(name)));
    } catch (IllegalArgumentException e) {
      throw new DomainException(GraphQlError.INVALID, name + " is not an id.", e);
    }
  }
}
