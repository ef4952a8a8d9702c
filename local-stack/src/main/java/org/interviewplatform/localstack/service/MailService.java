package org.interviewplatform.localstack.service;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.interviewplatform.localstack.mail.MessageStore;
import org.jspecify.annotations.Nullable;

/** An SMTP server that delivers nothing: every message goes to the {@link MessageStore}. */
public final class MailService implements Stoppable {

  private static final int TIMEOUT_MILLIS = 2000;
  private static final String LOOPBACK = "127.0.0.1";

  private final MessageStore messages;
  private final int port;
  private GreenMail server;

  private MailService(MessageStore messages, int port) {
    this.messages = messages;
    this.port = port;
    this.server = open(messages, port);
  }

  /** Starts the server. */
  public static MailService start(MessageStore messages, int port) {
    return new MailService(messages, port);
  }

  private static GreenMail open(MessageStore messages, int port) {
    GreenMail server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    server.start();
    UserManager users = server.getUserManager();
    users.setMessageDeliveryHandler(new Delivery(users, messages));
    return server;
  }

  @Override
  public synchronized void stop() {
    server.stop();
  }

  @Override
  public synchronized void startAgain() {
    server.stop();
    server = open(messages, port);
  }

  // Stored before the server says "accepted", so that an accepted message survives a kill.
  private static final class Delivery implements MessageDeliveryHandler {

    private final UserManager users;
    private final MessageStore messages;
    private @Nullable MovingMessage last;

    Delivery(UserManager users, MessageStore messages) {
      this.users = users;
      this.messages = messages;
    }

    // Called once per recipient, one message after the other.
    @Override
    public synchronized GreenMailUser handle(MovingMessage message, MailAddress to)
        throws MessagingException, UserException {
      if (message != last) {
        store(message);
        last = message;
      }
      GreenMailUser known = users.getUserByEmail(to.getEmail());
      return known != null ? known : users.createUser(to.getEmail(), to.getEmail(), to.getEmail());
    }

    private void store(MovingMessage message) throws MessagingException {
      try {
        var raw = new ByteArrayOutputStream();
        message.getMessage().writeTo(raw);
        messages.add(raw.toByteArray());
      } catch (IOException e) {
        throw new MessagingException("The message could not be stored", e);
      }
    }
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public String address() {
    return LOOPBACK + ":" + port;
  }

  /** The port mail is sent to. */
  public int port() {
    return port;
  }

  @Override
  public void check() throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port), TIMEOUT_MILLIS);
      if (socket.getInputStream().read() != '2') {
        throw new IOException("The mail server did not greet");
      }
    }
  }

  @Override
  public synchronized void close() {
    server.stop();
  }
}
