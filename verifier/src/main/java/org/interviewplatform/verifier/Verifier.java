package org.interviewplatform.verifier;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code java -jar verifier.jar BUNDLE.zip [PUBLIC-KEY]}: says whether an evidence bundle is what
 * was signed, and if not, which entry was altered, removed or added. {@code java -jar verifier.jar
 * --trail TRAIL.txt [SEAL]}: says the same of an audit trail. Ends with 0 if it is, 1 if it is not,
 * 2 if it was called wrongly.
 */
public final class Verifier {
  private static final String TRAIL = "--trail";
  private static final int INTACT = 0;
  private static final int BROKEN = 1;
  private static final int USAGE = 2;

  private final PrintStream out;

  private Verifier(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(run(System.out, arguments));
  }

  /** As the command, without ending the program; gives the status it would end with. */
  public static int run(PrintStream out, String... arguments) {
    return new Verifier(out).run(arguments);
  }

  private int run(String... arguments) {
    return arguments.length > 0 && arguments[0].equals(TRAIL)
        ? trail(List.of(arguments).subList(1, arguments.length))
        : bundle(arguments);
  }

  private int trail(List<String> arguments) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      out.println("Usage: java -jar verifier.jar --trail TRAIL.txt [SEAL]");
      out.println("TRAIL.txt is what GET /api/audit/chain gives, SEAL one noted down earlier.");
      return USAGE;
    }
    Path file = Path.of(arguments.get(0));
    if (!Files.isReadable(file)) {
      out.println("There is no file " + file + " that can be read.");
      return USAGE;
    }
    TrailCheck.Result result = TrailCheck.of(file, arguments.stream().skip(1).findFirst());
    result.findings().forEach(out::println);
    out.println(result.entries() + " entries hold. Last seal: " + result.head());
    out.println(result.findings().isEmpty() ? "INTACT" : "NOT INTACT.");
    return result.findings().isEmpty() ? INTACT : BROKEN;
  }

  private int bundle(String... arguments) {
    if (arguments.length < 1 || arguments.length > 2) {
      out.println("Usage: java -jar verifier.jar BUNDLE.zip [PUBLIC-KEY]");
      out.println("PUBLIC-KEY is the one the platform publishes at /api/public/bundle-key.");
      return USAGE;
    }
    Path bundle = Path.of(arguments[0]);
    if (!Files.isReadable(bundle)) {
      out.println("There is no file " + bundle + " that can be read.");
      return USAGE;
    }
    Optional<String> key =
        arguments.length == 2 ? Optional.of(arguments[1].strip()) : Optional.empty();
    return tell(BundleCheck.of(bundle, key), key.isPresent());
  }

  private int tell(BundleCheck.Result result, boolean trusted) {
    result.manifest().ifPresent(this::describe);
    result.findings().forEach(out::println);
    out.println(result.isIntact() ? "INTACT: every entry is what was signed." : "NOT INTACT.");
    if (result.isIntact() && !trusted) {
      out.println("The signing key was taken from the bundle itself: whoever packed it anew could");
      out.println("have put in another. Give the published key as a second argument to be sure.");
    }
    return result.isIntact() ? INTACT : BROKEN;
  }

  private void describe(Manifest manifest) {
    manifest.about().forEach((name, value) -> out.println(name + ": " + printable(value)));
    out.println("entries: " + manifest.entries().size());
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
