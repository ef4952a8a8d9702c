package org.interviewplatform.batch.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.interviewplatform.notification.Mail;
import org.interviewplatform.notification.NotificationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends to a real SMTP server. */
class MailerIT {
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aMailArrivesInTwoForms() throws Exception {
    mailer().send(mail("hr@example.org", "Анна has finished", "Tom & <b>Anna</b>"));
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Анна has finished");
    MimeMultipart parts = (MimeMultipart) received.getContent();
    assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).contains("https://hr.example/s?id=1");
    assertThat(parts.getBodyPart(1).getContent().toString())
        .contains("Tom &amp; &lt;b&gt;Anna&lt;/b&gt;");
  }

  @Test
  void theSameNotificationHasTheSameMessageId() throws Exception {
    Mail mail = mail("hr@example.org", "Hello", "Text");
    mailer().send(mail);
    mailer().send(mail);
    assertThat(server.getReceivedMessages()[0].getMessageID())
        .isEqualTo("<" + mail.id().value() + "@example.com>")
        .isEqualTo(server.getReceivedMessages()[1].getMessageID());
  }

  @Test
  void aSubjectCannotAddHeaders() throws Exception {
    mailer().send(mail("hr@example.org", "Hello\r\nBcc: eve@example.org", "Text"));
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getHeader("Bcc")).isNull();
    assertThat(received.getSubject()).isEqualTo("Hello Bcc: eve@example.org");
  }

  @Test
  void anAddressThatIsNoneIsTheSendersFault() {
    assertThatThrownBy(() -> mailer().send(mail("nobody", "Hello", "Text")))
        .hasFieldOrPropertyWithValue("code", NotifyError.ADDRESS);
  }

  @Test
  void aServerThatIsDownIsTriedAgainLater() {
    Mailer mailer = mailer();
    server.stop();
    assertThatThrownBy(() -> mailer.send(mail("hr@example.org", "Hello", "Text")))
        .hasFieldOrPropertyWithValue("code", NotifyError.MAIL_SERVER);
  }

  private Mailer mailer() {
    MailSettings settings =
        new MailSettings(
            "127.0.0.1",
            server.getSmtp().getPort(),
            "interviews@example.com",
            Optional.empty(),
            Optional.empty(),
            false,
            Duration.ofSeconds(5));
    return new Mailer(settings, Clock.systemUTC());
  }

  private static Mail mail(String recipient, String subject, String body) {
    return new Mail(
        NotificationId.create(),
        recipient,
        "en",
        subject,
        body,
        "Open",
        URI.create("https://hr.example/s?id=1"));
  }
}
