package org.interviewplatform.localstack.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message as a reader sees it. */
public record StoredMessage(
    String id,
    String from,
    List<String> to,
    String subject,
    String date,
    Optional<String> text,
    Optional<String> html) {

  private static final int DEEPEST_PART = 10;

  static StoredMessage of(String id, MimeMessage message) throws MessagingException, IOException {
    return new StoredMessage(
        id,
        String.join(", ", addresses(message.getFrom())),
        addresses(message.getRecipients(Message.RecipientType.TO)),
        message.getSubject() == null ? "(no subject)" : message.getSubject(),
        message.getSentDate() == null ? "" : message.getSentDate().toInstant().toString(),
        body(message, "text/plain", 0),
        body(message, "text/html", 0));
  }

  static StoredMessage unreadable(String id, String reason) {
    return new StoredMessage(
        id, "", List.of(), "(unreadable message)", "", Optional.of(reason), Optional.empty());
  }

  private static List<String> addresses(Address @Nullable [] addresses) {
    return Arrays.stream(addresses == null ? new Address[0] : addresses)
        .map(StoredMessage::readable)
        .toList();
  }

  private static String readable(Address address) {
    if (address instanceof InternetAddress known && known.getPersonal() != null) {
      return known.getPersonal() + " <" + known.getAddress() + ">";
    }
    return address.toString();
  }

  // The first part of the kind wins; an attachment is not the body.
  private static Optional<String> body(Part part, String type, int depth)
      throws MessagingException, IOException {
    if (depth > DEEPEST_PART || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      return Optional.empty();
    }
    Object content = part.getContent();
    if (content instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        Optional<String> found = body(inner, type, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return part.isMimeType(type) && content instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The addresses of the message in one line. */
  public String recipients() {
    return String.join(", ", to);
  }
}
