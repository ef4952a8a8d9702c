package org.interviewplatform.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.interviewplatform.platform.news.News;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The open pages of this node. Each hears at most once a second that its organisation has news; a
 * sign of life in between tells a page that left apart from one that waits.
 */
@ApplicationScoped
public class NewsDesk {
  private static final int MOST_PAGES = 1_000;
  private static final int TICKS_BETWEEN_SIGNS = 15;

  private final News news;
  private final Set<NewsStream> streams = ConcurrentHashMap.newKeySet();
  private @Nullable Future<?> ticking;
  private int ticks;

  @Resource ManagedScheduledExecutorService timer;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected NewsDesk() {
    this(null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the timer
  NewsDesk(News news) {
    this.news = news;
  }

  @PostConstruct
  void open() {
    news.listen(this::heard);
    ticking = timer.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
  }

  /** Keeps a page informed until it leaves; tells whether there was room for it. */
  boolean take(AsyncContext page, OrganisationId organisation) {
    if (streams.size() >= MOST_PAGES) {
      return false;
    }
    NewsStream stream = new NewsStream(page, organisation);
    streams.add(stream);
    page.addListener(new Leaving(() -> streams.remove(stream)));
    stream.begin();
    return true;
  }

  void heard(OrganisationId organisation) {
    streams.forEach(stream -> stream.heard(organisation));
  }

  void tick() {
    boolean sign = ++ticks % TICKS_BETWEEN_SIGNS == 0;
    streams.removeIf(stream -> !stream.tick(sign));
  }

  @PreDestroy
  void close() {
    if (ticking != null) {
      ticking.cancel(true);
    }
    streams.forEach(NewsStream::end);
    streams.clear();
  }
}
