package org.interviewplatform.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackKillIT {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void afterAKillEverythingAcknowledgedIsThere(@TempDir Path data) throws Exception {
    Ports ports = Ports.free();
    List<ProcessHandle> orphans = killAfterWriting(data, ports);
    // Other ports than before: nothing may depend on the old ones.
    Ports others = Ports.free();

    try (LocalStack stack = LocalStack.start(LocalStackSettings.in(data).on(others))) {
      StackClients clients = new StackClients(stack, others.smtp());

      assertThat(clients.databaseValues()).containsExactly("kept-value");
      assertThat(clients.kafkaValues()).containsExactly("kept-value");
      assertThat(clients.redisValue()).isEqualTo("kept-value");
      assertThat(clients.storedObject("kept-value")).isEqualTo("kept-value");
      assertThat(clients.inbox("/api/messages").body()).contains("kept-value");
    }
    for (ProcessHandle orphan : orphans) {
      assertThat(orphan.onExit()).succeedsWithin(LIMIT);
    }
  }

  private static List<ProcessHandle> killAfterWriting(Path data, Ports ports) throws Exception {
    try (ChildJvm child = ChildJvm.start(HeldStack.class, Map.of(), arguments(data, ports))) {
      child.awaitLine("written");
      List<ProcessHandle> servers = child.handle().descendants().toList();
      child.signal("KILL");
      child.awaitEnd(LIMIT);
      return servers;
    }
  }

  private static List<String> arguments(Path data, Ports ports) {
    return List.of(
        data.toString(),
        "kept-value",
        Integer.toString(ports.postgresql()),
        Integer.toString(ports.kafka()),
        Integer.toString(ports.redis()),
        Integer.toString(ports.storage()),
        Integer.toString(ports.smtp()),
        Integer.toString(ports.inbox()));
  }
}
