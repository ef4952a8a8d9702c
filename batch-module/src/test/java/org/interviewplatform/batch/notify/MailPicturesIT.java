package org.interviewplatform.batch.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.interviewplatform.batch.words.Words;
import org.interviewplatform.notification.Mail;
import org.interviewplatform.notification.NotificationId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mail as its reader sees it: a sheet of pictures in {@code target/mail-pictures}. */
class MailPicturesIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "mail-pictures");
  private static final String INTAKE = "org.interviewplatform.batch.intake.";
  private static final List<String> BUNDLES =
      List.of(
          INTAKE + "candidate-mail",
          INTAKE + "account-mail",
          INTAKE + "billing-mail",
          "org.interviewplatform.batch.notify.console-mail");
  private static final Object[] NAMES = {"Amina Diallo", "Acme GmbH", "Backend engineer"};
  private static final Object[] BILLED = {"$49.00", "A-0001", "1 December 2026", 7};
  private static final int ROW = 800;

  @TempDir private Path profile;

  @ParameterizedTest
  @CsvSource({"en, 600, light", "ru, 320, dark"})
  void everyMailFitsAndCanBeRead(String language, int width, String theme)
      throws IOException, InterruptedException {
    assumeTrue(Files.exists(CHROMIUM), "Chromium is not installed.");
    List<Mail> mails = mails(language);
    assertThat(mails).hasSizeGreaterThan(15);
    Files.createDirectories(PICTURES);
    String name = language + "-" + width + "-" + theme;
    Path page = Files.writeString(PICTURES.resolve(name + ".html"), sheet(mails, width));
    Path picture = PICTURES.resolve(name + ".png").toAbsolutePath();
    Files.deleteIfExists(picture);

    draw(page, picture, width, (mails.size() + 1) / 2 * ROW, theme);

    BufferedImage drawn = ImageIO.read(picture.toFile());
    for (int place = 0; place < mails.size(); place++) {
      int left = place % 2 * width;
      int top = place / 2 * ROW;
      String what = mails.get(place).subject();
      assertThat(colours(drawn, left, top, width)).as(what).hasSizeGreaterThan(20);
      assertThat(edge(drawn, left + width - 1, top)).as("right edge of " + what).hasSize(1);
    }
  }

  private static List<Mail> mails(String language) {
    List<Mail> mails = new ArrayList<>();
    for (String bundle : BUNDLES) {
      Words words = Words.of(bundle, language);
      for (String kind : kinds(bundle)) {
        Object[] values = bundle.contains("billing") ? BILLED : NAMES;
        mails.add(mail(words, kind, action(bundle, kind), values));
      }
    }
    return mails;
  }

  private static Mail mail(Words words, String kind, String action, Object... values) {
    return new Mail(
        new NotificationId(UUID.randomUUID()),
        "ada@acme.example",
        words.locale().toLanguageTag(),
        words.text(kind + ".subject", values),
        words.text(kind + ".body", values),
        words.text(action, values),
        URI.create("https://hr.example/i/" + "Zq3Lk9".repeat(9)));
  }

  /** Its own, or that of another mail in the bundle, as the senders do it. */
  private static String action(String bundle, String kind) {
    Set<String> keys = keys(bundle);
    return keys.contains(kind + ".action")
        ? kind + ".action"
        : keys.stream().filter(key -> key.endsWith("action")).sorted().findFirst().orElseThrow();
  }

  private static Set<String> kinds(String bundle) {
    return keys(bundle).stream()
        .filter(key -> key.endsWith(".subject"))
        .map(key -> key.substring(0, key.lastIndexOf('.')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(String bundle) {
    return ResourceBundle.getBundle(bundle, Locale.ROOT).keySet();
  }

  /** Two mails in a row, each in a frame as wide as its reader's window. */
  private static String sheet(List<Mail> mails, int width) {
    String frame = "width:%dpx;height:%dpx;border:0;float:left".formatted(width, ROW);
    return mails.stream()
        .map(mail -> MailText.html(mail).replace("&", "&amp;").replace("\"", "&quot;"))
        .map(html -> "<iframe style=\"" + frame + "\" srcdoc=\"" + html + "\"></iframe>")
        .collect(
            Collectors.joining(
                "\n", "<!doctype html><meta charset=utf-8><body style=margin:0>", "</body>"));
  }

  private void draw(Path page, Path picture, int width, int height, String theme)
      throws IOException, InterruptedException {
    Process chromium =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + profile,
                "--blink-settings=preferredColorScheme=" + (theme.equals("dark") ? 0 : 1),
                "--window-size=" + 2 * width + "," + height,
                "--screenshot=" + picture,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("chromium.log").toFile())
            .start();
    boolean ended = chromium.waitFor(1, TimeUnit.MINUTES);
    chromium.destroyForcibly();
    assertThat(ended).as("Chromium ends").isTrue();
  }

  private static Set<Integer> colours(BufferedImage picture, int left, int top, int width) {
    Set<Integer> colours = new HashSet<>();
    for (int x = left; x < left + width; x++) {
      for (int y = top; y < top + ROW; y++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours;
  }

  /** Where the canvas alone may be seen: what does not fit would reach over it. */
  private static Set<Integer> edge(BufferedImage picture, int x, int top) {
    Set<Integer> colours = new HashSet<>();
    for (int y = top; y < top + ROW; y++) {
      colours.add(picture.getRGB(x, y));
    }
    return colours;
  }
}
