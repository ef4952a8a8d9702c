package org.interviewplatform.localstack.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A project directory as the build leaves it, with a {@link FakeServer} for each application. */
record FakeHome(Path path) {

  FakeHome build() throws IOException {
    speechServer();
    applicationServer(
        "exec '%s' -cp '%s' %s INTERVIEW_PLATFORM_HTTP_PORT"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                FakeServer.class.getName()));
    return this;
  }

  /** The same with an application server that does something else. */
  void applicationServer(String command) throws IOException {
    Path script = path.resolve("interview-platform-ear/target/liberty/wlp/bin/server");
    Files.createDirectories(script.getParent());
    Files.writeString(script, "#!/bin/sh\n" + command + "\n");
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("Cannot make executable: " + script);
    }
  }

  private void speechServer() throws IOException {
    Path jar = path.resolve("local-ai/target/local-ai.jar");
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeSpeechServer.class.getName());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream content = new JarOutputStream(file, manifest)) {
      add(content, FakeServer.class);
      add(content, FakeSpeechServer.class);
    }
  }

  private static void add(JarOutputStream jar, Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    jar.putNextEntry(new JarEntry(name));
    try (var source = FakeHome.class.getClassLoader().getResourceAsStream(name)) {
      if (source == null) {
        throw new IOException("No class file of " + type);
      }
      source.transferTo(jar);
    }
  }
}
