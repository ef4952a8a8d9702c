package org.interviewplatform.web.graphql;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.review.ReviewService;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.SessionId;
import org.interviewplatform.session.SessionService;
import org.interviewplatform.session.SessionSummary;

/**
 * Collects what a query asks for one by one and asks the services once for all. Made anew for every
 * query; what is asked for twice is read once.
 */
final class Loaders {
  private static final String INTERVIEWS = "interviews";
  private static final String SESSIONS = "sessions";
  private static final String REVIEWS = "reviews";

  /** The newest sessions of an interview, so many of them. */
  private record Newest(InterviewId interview, int first) {}

  private final InterviewService interviews;
  private final SessionService sessions;
  private final ReviewService reviews;

  Loaders(InterviewService interviews, SessionService sessions, ReviewService reviews) {
    this.interviews = interviews;
    this.sessions = sessions;
    this.reviews = reviews;
  }

  DataLoaderRegistry registry() {
    return DataLoaderRegistry.newRegistry()
        .register(INTERVIEWS, batched(this::readInterviews))
        .register(SESSIONS, batched(this::readSessions))
        .register(REVIEWS, batched(this::readReviews))
        .build();
  }

  /** The interview, or null where there is none to see. */
  static CompletableFuture<InterviewDetails> interview(
      DataFetchingEnvironment env, InterviewId id) {
    return Loaders.<InterviewId, InterviewDetails>loader(env, INTERVIEWS).load(id);
  }

  static CompletableFuture<List<Nodes.Session>> sessions(
      DataFetchingEnvironment env, InterviewId interview, int first) {
    return Loaders.<Newest, List<Nodes.Session>>loader(env, SESSIONS)
        .load(new Newest(interview, first));
  }

  /** The session with its answers, or null where there is none to see. */
  static CompletableFuture<SessionReview> review(DataFetchingEnvironment env, SessionId id) {
    return Loaders.<SessionId, SessionReview>loader(env, REVIEWS).load(id);
  }

  private static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment env, String name) {
    return Objects.requireNonNull(env.<K, V>getDataLoader(name));
  }

  private Map<InterviewId, InterviewDetails> readInterviews(Set<InterviewId> ids) {
    return interviews.all(ids).stream().collect(toMap(InterviewDetails::id, Function.identity()));
  }

  /** One statement per length of list that the query names, as a rule one. */
  private Map<Newest, List<Nodes.Session>> readSessions(Set<Newest> wanted) {
    Map<Newest, List<Nodes.Session>> found = new HashMap<>();
    wanted.stream().map(Newest::first).distinct().forEach(first -> read(wanted, first, found));
    return found;
  }

  private void read(Set<Newest> wanted, int first, Map<Newest, List<Nodes.Session>> found) {
    List<InterviewId> ids =
        wanted.stream().filter(each -> each.first() == first).map(Newest::interview).toList();
    Map<InterviewId, List<SessionSummary>> read = sessions.newestOf(ids, first);
    ids.forEach(
        id ->
            found.put(
                new Newest(id, first),
                read.getOrDefault(id, List.of()).stream().map(Nodes.Session::of).toList()));
  }

  private Map<SessionId, SessionReview> readReviews(Set<SessionId> ids) {
    return reviews.evidence(ids).stream()
        .collect(toMap(review -> review.session().id(), Function.identity()));
  }

  /** On the thread that asks, which knows who the caller is. */
  private static <K, V> DataLoader<K, V> batched(Function<Set<K>, Map<K, V>> read) {
    return DataLoaderFactory.newMappedDataLoader(
        keys -> {
          try {
            return CompletableFuture.completedFuture(read.apply(keys));
          } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
          }
        });
  }
}
