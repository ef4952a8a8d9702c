package org.interviewplatform.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.paging.Position;
import org.interviewplatform.platform.paging.Slice;
import org.interviewplatform.webhook.DeliveryDetails;
import org.interviewplatform.webhook.DeliveryLog;
import org.interviewplatform.webhook.DeliveryStatus;
import org.interviewplatform.webhook.DisabledReason;
import org.interviewplatform.webhook.RevealedSecret;
import org.interviewplatform.webhook.WebhookDetails;
import org.interviewplatform.webhook.WebhookDraft;
import org.interviewplatform.webhook.WebhookError;
import org.interviewplatform.webhook.WebhookEvent;
import org.interviewplatform.webhook.WebhookId;
import org.interviewplatform.webhook.WebhookService;
import org.junit.jupiter.api.Test;

class WebhookPagesTest {
  private final FakeFeedback feedback = new FakeFeedback();
  private final Kept kept = new Kept();
  private final WebhooksPage list = new WebhooksPage(kept, feedback);
  private final WebhookPage one = new WebhookPage(kept, new EmptyLog(), feedback);

  @Test
  void whatIsAddedShowsItsSecretOnce() {
    list.getForm().setUrl("https://hr.example/hooks");
    list.add();

    assertThat(list.getAdded()).extracting(RevealedSecret::secret).isEqualTo("whsec_1");
    assertThat(list.getAll()).hasSize(1);
    assertThat(list.getForm().getUrl()).isEmpty();
    WebhooksPage later = new WebhooksPage(kept, feedback);
    later.load();
    assertThat(later.getAdded()).isNull();
  }

  @Test
  void whatIsRefusedStaysInTheForm() {
    list.getForm().setUrl("somewhere");
    list.add();

    assertThat(feedback.told).containsExactly(WebhookError.INVALID.code());
    assertThat(list.getForm().getUrl()).isEqualTo("somewhere");
    assertThat(list.getAdded()).isNull();
  }

  @Test
  void aWebhookIsChanged() {
    one.setId(added());
    one.load();
    one.getForm().setEvents(List.of("report.ready"));

    assertThat(one.save()).startsWith("webhook?faces-redirect=true&id=");
    one.load();
    assertThat(one.getWebhook())
        .extracting(WebhookDetails::events)
        .isEqualTo(Set.of(WebhookEvent.REPORT_READY));
    assertThat(feedback.told).containsExactly("webhook.saved");
  }

  @Test
  void aChangedSecretIsShownAtOnce() {
    one.setId(added());
    one.rotate();

    assertThat(one.getSecret()).isEqualTo("whsec_2");
    assertThat(one.getWebhook()).isNotNull();
  }

  @Test
  void whatIsNoIdNamesNothing() {
    one.setId("nothing");

    assertThatThrownBy(one::load).hasFieldOrPropertyWithValue("code", WebhookError.NOT_FOUND);
  }

  @Test
  void everyEventAndStateHasItsWords() {
    ResourceBundle words = ResourceBundle.getBundle("org.interviewplatform.web.ui.messages");

    assertThat(new WebhookChoices(Samples.english()).getEvents()).hasSize(8);
    assertThat(Stream.of(DeliveryStatus.values()).map(each -> "webhook.delivery." + each))
        .allMatch(words::containsKey);
    assertThat(Stream.of(DisabledReason.values()).map(each -> "webhook.off." + each))
        .allMatch(words::containsKey);
  }

  private String added() {
    return kept.add(new WebhookDraft("https://hr.example/", "", Set.of(WebhookEvent.REPORT_READY)))
        .webhook()
        .id()
        .value()
        .toString();
  }

  private static final class EmptyLog extends DeliveryLog {
    @Override
    public Slice<DeliveryDetails> to(WebhookId endpoint, Optional<Position> after, int limit) {
      return new Slice<>(List.of(), Optional.empty());
    }
  }

  /** Webhooks kept in a map. */
  private static final class Kept extends WebhookService {
    private final Map<WebhookId, WebhookDetails> stored = new LinkedHashMap<>();
    private int secrets;

    @Override
    public List<WebhookDetails> all() {
      return List.copyOf(stored.values());
    }

    @Override
    public WebhookDetails get(WebhookId id) {
      return Optional.ofNullable(stored.get(id))
          .orElseThrow(() -> new DomainException(WebhookError.NOT_FOUND, "None."));
    }

    @Override
    public RevealedSecret add(WebhookDraft draft) {
      return new RevealedSecret(keep(WebhookId.create(), draft), nextSecret());
    }

    @Override
    public WebhookDetails change(WebhookId id, WebhookDraft draft) {
      return keep(id, draft);
    }

    @Override
    public RevealedSecret rotate(WebhookId id) {
      secrets++;
      return new RevealedSecret(get(id), "whsec_" + secrets);
    }

    private String nextSecret() {
      secrets++;
      return "whsec_" + secrets;
    }

    private WebhookDetails keep(WebhookId id, WebhookDraft draft) {
      WebhookDetails details =
          new WebhookDetails(
              id,
              draft.url(),
              draft.description(),
              draft.events(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Instant.EPOCH);
      stored.put(id, details);
      return details;
    }
  }
}
