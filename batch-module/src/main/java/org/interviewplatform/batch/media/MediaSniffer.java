package org.interviewplatform.batch.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a container from its first bytes. Names and declared types are never asked: a playlist
 * named {@code answer.webm} would have FFmpeg open other files and hosts.
 */
final class MediaSniffer {
  private static final int HEAD = 512;
  private static final Set<String> PICTURE_BRANDS = Set.of("avif", "avis", "heic", "heix", "mif1");

  private record Sign(String prefix, String what) {}

  private static final List<Sign> BINARIES =
      List.of(
          new Sign("\u007fELF", "a program"),
          new Sign("MZ", "a program"),
          new Sign("#!", "a script"),
          new Sign("%PDF", "a PDF document"),
          new Sign("PK\u0003\u0004", "an archive"),
          new Sign("\u001f\u008b", "an archive"));

  private static final List<Sign> TEXTS =
      List.of(
          new Sign("#extm3u", "an HLS playlist"),
          new Sign("ffconcat", "a list of other files"),
          new Sign("v=0", "a stream description (SDP)"),
          new Sign("<mpd", "a DASH playlist"),
          new Sign("<svg", "an SVG drawing"),
          new Sign("<!doctype html", "a web page"),
          new Sign("<html", "a web page"),
          new Sign("<script", "a web page"));

  private MediaSniffer() {}

  static Container sniff(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return sniff(in.readNBytes(HEAD));
    } catch (IOException e) {
      throw new MediaException(MediaFault.WORKSPACE_FAILED, e);
    }
  }

  static Container sniff(byte[] head) {
    if (head.length == 0) {
      throw new MediaException(MediaFault.EMPTY, "");
    }
    String bytes = new String(head, ISO_8859_1);
    if (bytes.startsWith("\u001aE\u00df\u00a3")) {
      return Container.WEBM;
    }
    if (bytes.startsWith("ftyp", 4)) {
      return movie(bytes);
    }
    if (bytes.startsWith("OggS")) {
      return Container.OGG;
    }
    if (bytes.startsWith("RIFF") && bytes.startsWith("WAVE", 8)) {
      return Container.WAV;
    }
    if (bytes.startsWith("ID3") || isMp3Frame(head)) {
      return Container.MP3;
    }
    throw refused(bytes);
  }

  /** Eleven set bits, layer III, and neither the reserved version nor a reserved rate. */
  private static boolean isMp3Frame(byte[] head) {
    return head.length > 3
        && (head[0] & 0xff) == 0xff
        && (head[1] & 0xe6) == 0xe2
        && (head[1] & 0x18) != 0x08
        && (head[2] & 0xf0) != 0xf0
        && (head[2] & 0x0c) != 0x0c;
  }

  private static Container movie(String bytes) {
    String brand = bytes.length() < 12 ? "" : bytes.substring(8, 12);
    if (PICTURE_BRANDS.contains(brand)) {
      throw new MediaException(MediaFault.FORBIDDEN_FORMAT, "It is a picture.");
    }
    return Container.MP4;
  }

  private static MediaException refused(String bytes) {
    for (Sign sign : BINARIES) {
      if (bytes.startsWith(sign.prefix)) {
        return forbidden(sign);
      }
    }
    String text = withoutPreamble(bytes);
    for (Sign sign : TEXTS) {
      if (text.startsWith(sign.prefix) || (sign.prefix.startsWith("<") && isIn(text, sign))) {
        return forbidden(sign);
      }
    }
    return new MediaException(MediaFault.NOT_MEDIA, "Its first bytes name no known container.");
  }

  /** Markup may follow an XML declaration, a comment or a doctype. */
  private static boolean isIn(String text, Sign sign) {
    return text.startsWith("<") && text.contains(sign.prefix);
  }

  private static String withoutPreamble(String bytes) {
    String text = bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3) : bytes;
    return text.stripLeading().toLowerCase(Locale.ROOT);
  }

  private static MediaException forbidden(Sign sign) {
    return new MediaException(MediaFault.FORBIDDEN_FORMAT, "It is " + sign.what + ".");
  }
}
