package org.interviewplatform.platform.news.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.interviewplatform.platform.event.DomainEvent;
import org.interviewplatform.platform.news.News;
import org.interviewplatform.platform.redis.Redis;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.interviewplatform.platform.tenant.Tenant;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.exceptions.JedisException;

/**
 * {@link News} on a channel of Redis. Told by every domain event once it is committed; heard by one
 * thread a node, which begins with the first who listens and comes back whenever Redis does.
 */
@ApplicationScoped
class RedisNews implements News {
  private static final Logger LOG = System.getLogger(RedisNews.class.getName());
  private static final String CHANNEL = "interview-platform:news";
  private static final int PAUSE_SECONDS = 2;

  private final Redis redis;
  private final List<Consumer<OrganisationId>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean listening = new AtomicBoolean();
  private final Ear ear = new Ear();
  private volatile boolean stopping;

  @Resource ManagedThreadFactory threads;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected RedisNews() {
    this(null);
  }

  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the threads
  RedisNews(Redis redis) {
    this.redis = redis;
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    Tenant.find().ifPresent(this::tell);
  }

  @Override
  public void tell(OrganisationId organisation) {
    redis.ask(client -> client.publish(CHANNEL, organisation.toString()));
  }

  @Override
  public void listen(Consumer<OrganisationId> listener) {
    listeners.add(listener);
    if (listening.compareAndSet(false, true)) {
      Thread thread = threads.newThread(this::hear);
      thread.setName("news");
      thread.start();
    }
  }

  private void hear() {
    try {
      while (!stopping) {
        redis.listen(ear, CHANNEL);
        if (!stopping) {
          TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
    try {
      if (ear.isSubscribed()) {
        ear.unsubscribe();
      }
    } catch (JedisException e) {
      LOG.log(Level.DEBUG, "Redis was gone before the news", e);
    }
  }

  private final class Ear extends JedisPubSub {
    @Override
    public void onMessage(String channel, String message) {
      try {
        OrganisationId organisation = new OrganisationId(UUID.fromString(message));
        listeners.forEach(each -> each.accept(organisation));
      } catch (IllegalArgumentException e) {
        LOG.log(Level.DEBUG, "Not an organisation: {0}", message);
      }
    }
  }
}
