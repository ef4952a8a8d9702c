package org.interviewplatform.batch.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.interviewplatform.notification.Mail;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Sends mail by Resend's HTTP API. The notification's id is the idempotency key: within a day, and
 * all attempts are, Resend sends it once. It is a tag too, by which a bounce finds back.
 */
final class ResendTransport implements MailTransport {
  private static final int OK = 200;

  /** The key was used with another text: it was sent, before the wording changed. */
  private static final String SENT_BEFORE = "invalid_idempotent_request";

  private final ResendSettings settings;
  private final HttpClient client;

  ResendTransport(ResendSettings settings) {
    this.settings = settings;
    this.client = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
  }

  @Override
  public void send(Mail mail) {
    HttpResponse<String> answer = post(mail);
    int status = answer.statusCode();
    if (status != OK && !answer.body().contains(SENT_BEFORE)) {
      boolean refused = status == 400 || status == 422;
      throw failed(
          refused ? NotifyError.ADDRESS : NotifyError.MAIL_SERVER,
          "Resend answered " + status + ".",
          null);
    }
  }

  private HttpResponse<String> post(Mail mail) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/emails"))
            .timeout(settings.timeout())
            .header("Authorization", "Bearer " + settings.apiKey())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", mail.id().value().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body(mail)))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw failed(NotifyError.MAIL_SERVER, "Resend did not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(NotifyError.MAIL_SERVER, "Sending was interrupted.", e);
    }
  }

  String body(Mail mail) {
    return Json.write(
        Map.of(
            "from", settings.from(),
            "to", List.of(mail.recipient()),
            "subject", mail.subject().replaceAll("\\p{Cntrl}+", " "),
            "text", MailText.plain(mail),
            "html", MailText.html(mail),
            "tags",
                List.of(Map.of("name", "notification", "value", mail.id().value().toString()))));
  }

  private static DomainException failed(
      NotifyError error, String detail, @Nullable Throwable cause) {
    return new DomainException(error, detail, cause);
  }
}
