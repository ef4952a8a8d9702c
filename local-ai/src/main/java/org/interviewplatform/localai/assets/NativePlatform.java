package org.interviewplatform.localai.assets;

import java.util.Locale;

/** The name ONNX Runtime gives to the machine the build runs on. */
final class NativePlatform {

  private NativePlatform() {}

  static String current() {
    return name(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static String name(String system, String architecture) {
    String os = system.toLowerCase(Locale.ROOT);
    String cpu = architecture.equals("aarch64") ? "aarch64" : "x64";
    if (os.startsWith("win")) {
      return "win-" + cpu;
    }
    return (os.startsWith("mac") ? "osx-" : "linux-") + cpu;
  }
}
