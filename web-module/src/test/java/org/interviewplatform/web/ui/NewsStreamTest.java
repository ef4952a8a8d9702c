package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.interviewplatform.platform.tenant.OrganisationId;
import org.junit.jupiter.api.Test;

class NewsStreamTest {
  private final OrganisationId organisation = OrganisationId.create();
  private final StringWriter sent = new StringWriter();
  private final AtomicBoolean completed = new AtomicBoolean();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final NewsStream stream = new NewsStream(page(), organisation);

  @Test
  void severalChangesWithinATickAreToldOnce() {
    stream.heard(organisation);
    stream.heard(organisation);

    assertThat(stream.tick(false)).isTrue();
    assertThat(stream.tick(false)).isTrue();
    assertThat(sent).hasToString("data: changed\n\n");
  }

  @Test
  void changesElsewhereAreNotTold() {
    stream.heard(OrganisationId.create());

    stream.tick(false);
    assertThat(sent.toString()).isEmpty();
  }

  @Test
  void aSignOfLifeIsNoNews() {
    stream.tick(true);

    assertThat(sent).hasToString(":\n\n");
  }

  @Test
  void aPageThatHasLeftIsLetGo() {
    broken.set(true);
    stream.heard(organisation);

    assertThat(stream.tick(false)).isFalse();
    assertThat(completed).isTrue();
  }

  private AsyncContext page() {
    PrintWriter writer =
        new PrintWriter(sent) {
          @Override
          public boolean checkError() {
            return broken.get() || super.checkError();
          }
        };
    ServletResponse response = answering(ServletResponse.class, "getWriter", writer);
    return (AsyncContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {AsyncContext.class},
            (proxy, method, arguments) -> {
              completed.compareAndSet(false, method.getName().equals("complete"));
              return method.getName().equals("getResponse") ? response : null;
            });
  }

  private static <T> T answering(Class<T> type, String method, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> called.getName().equals(method) ? answer : null));
  }
}
