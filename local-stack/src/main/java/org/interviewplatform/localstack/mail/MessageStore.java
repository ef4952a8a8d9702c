package org.interviewplatform.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Received messages as {@code .eml} files, newest first. */
public final class MessageStore {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
  private static final Pattern ID = Pattern.compile("[0-9]{8}-[0-9]{6}-[0-9]{3}-[0-9a-f]{8}");
  private static final String SUFFIX = ".eml";

  private final Path directory;
  private final Clock clock;

  /** Messages in that directory, which must exist. */
  public MessageStore(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** Keeps a message; on return it is on the disk. Returns its id. */
  public synchronized String add(byte[] source) throws IOException {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    String id = MOMENT.format(clock.instant()) + "-" + unique;
    Path writing = directory.resolve(id + ".part");
    Files.write(writing, source);
    try (FileChannel channel = FileChannel.open(writing, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(writing, directory.resolve(id + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    return id;
  }

  /** All messages, newest first. */
  public List<StoredMessage> all() {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .sorted(Comparator.reverseOrder())
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .flatMap(id -> find(id).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the inbox", e);
    }
  }

  /** The message with that id. An id of another form names nothing, wherever it points. */
  public Optional<StoredMessage> find(String id) {
    return source(id).map(file -> read(id, file));
  }

  /** The file of the message with that id. */
  public Optional<Path> source(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    return Optional.of(directory.resolve(id + SUFFIX)).filter(Files::isRegularFile);
  }

  private static StoredMessage read(String id, Path file) {
    try (InputStream source = Files.newInputStream(file)) {
      return StoredMessage.of(id, new MimeMessage(Session.getInstance(new Properties()), source));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the message " + file, e);
    } catch (MessagingException e) {
      return StoredMessage.unreadable(id, String.valueOf(e.getMessage()));
    }
  }
}
