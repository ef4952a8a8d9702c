package org.interviewplatform.batch.notify;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.interviewplatform.notification.Mail;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** Sends mail over SMTP. */
final class Mailer implements MailTransport {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MailSettings settings;
  private final Session session;
  private final Clock clock;

  Mailer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.session = Session.getInstance(properties(settings), authenticator(settings));
  }

  /**
   * Sends one mail. Its Message-ID follows from the notification, so that a mail sent a second time
   * after a crash is known for the same by whoever reads it.
   *
   * @throws DomainException {@link NotifyError#ADDRESS} when the address is none, {@link
   *     NotifyError#MAIL_SERVER} when the server did not take it
   */
  @Override
  public void send(Mail mail) {
    try {
      Transport.send(message(mail));
    } catch (AddressException e) {
      throw new DomainException(NotifyError.ADDRESS, "The address is not one.", e);
    } catch (SendFailedException e) {
      boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
      throw new DomainException(
          refused ? NotifyError.ADDRESS : NotifyError.MAIL_SERVER,
          "The mail server refused the message: " + e.getMessage(),
          e);
    } catch (MessagingException e) {
      throw new DomainException(
          NotifyError.MAIL_SERVER, "The mail server did not take the message.", e);
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    MimeMessage message = new NamedMessage(session, "<" + mail.id().value() + "@" + domain() + ">");
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    message.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setContent(
        new MimeMultipart(
            "alternative", part(MailText.plain(mail), "plain"), part(MailText.html(mail), "html")));
    message.saveChanges();
    return message;
  }

  private String domain() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  private static Properties properties(MailSettings settings) {
    String timeout = Long.toString(settings.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", "" + settings.startTls());
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", timeout);
    properties.setProperty("mail.smtp.timeout", timeout);
    properties.setProperty("mail.smtp.writetimeout", timeout);
    return properties;
  }

  private static @Nullable Authenticator authenticator(MailSettings settings) {
    if (settings.user().isEmpty()) {
      return null;
    }
    PasswordAuthentication known =
        new PasswordAuthentication(settings.user().get(), settings.password().orElse(""));
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return known;
      }
    };
  }

  /** Keeps the Message-ID that it was given. */
  private static final class NamedMessage extends MimeMessage {
    private final String id;

    NamedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
