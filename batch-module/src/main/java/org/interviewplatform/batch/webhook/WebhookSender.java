package org.interviewplatform.batch.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.interviewplatform.webhook.AttemptResult;
import org.interviewplatform.webhook.OutgoingMessage;
import org.interviewplatform.webhook.WebhookSignature;

/** Sends one message once. Follows no redirect, uses no proxy, reads no more than it shows. */
final class WebhookSender {
  private static final int EXCERPT_BYTES = 2048;
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient client;
  private final Clock clock;

  WebhookSender(WebhookSettings settings, Clock clock) {
    this.clock = clock;
    this.client =
        new OkHttpClient.Builder()
            .proxy(Proxy.NO_PROXY)
            .socketFactory(new GuardedSockets(new TargetRule(settings.privateTargets())))
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .callTimeout(settings.timeout())
            .build();
  }

  /** What came of it; a receiver that cannot be reached is a result, too. */
  AttemptResult send(OutgoingMessage message) {
    Instant began = clock.instant();
    try (Response answer = client.newCall(request(message, began)).execute()) {
      return result(began, Optional.of(answer.code()), excerpt(answer), Optional.empty());
    } catch (IOException e) {
      return result(began, Optional.empty(), "", Optional.of(sentence(e)));
    }
  }

  private static Request request(OutgoingMessage message, Instant at) {
    String signature =
        WebhookSignature.of(message.secrets(), message.messageId(), at, message.payload());
    byte[] body = message.payload().getBytes(StandardCharsets.UTF_8);
    return new Request.Builder()
        .url(message.url())
        .header("user-agent", "interview-platform-webhooks/1")
        .header("webhook-id", message.messageId())
        .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
        .header("webhook-signature", signature)
        .post(RequestBody.create(body, JSON))
        .build();
  }

  /** The beginning of the body; an answer whose body does not come is an answer all the same. */
  private static String excerpt(Response answer) {
    try (InputStream body = answer.body().byteStream()) {
      String text = new String(body.readNBytes(EXCERPT_BYTES), StandardCharsets.UTF_8);
      return text.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "\uFFFD");
    } catch (IOException e) {
      return "";
    }
  }

  private AttemptResult result(
      Instant began, Optional<Integer> status, String excerpt, Optional<String> failure) {
    return new AttemptResult(
        began, Duration.between(began, clock.instant()), status, excerpt, failure);
  }

  /** What the people who look after the receiver can do something with; no more. */
  private static String sentence(IOException failure) {
    if (failure instanceof RefusedTargetException refused) {
      return "Refused: " + refused.getMessage();
    }
    if (failure instanceof UnknownHostException) {
      return "The name of the host is not known.";
    }
    if (failure instanceof InterruptedIOException) {
      return "There was no answer in time.";
    }
    if (failure instanceof SSLException) {
      return "The receiver's certificate or its TLS is not accepted.";
    }
    return "There was no connection, or it broke.";
  }
}
