package org.interviewplatform.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.interviewplatform.localstack.run.RunPorts.Program;
import org.junit.jupiter.api.Test;

class RunPortsTest {

  @Test
  void theDocumentedPortsAreTheDefault() {
    RunPorts ports = RunPorts.configured(Map.of());

    assertThat(ports.of(Program.HTTP)).isEqualTo(9080);
    assertThat(ports.ofStack().postgresql()).isEqualTo(15432);
  }

  @Test
  void theEnvironmentSetsASinglePort() {
    RunPorts ports = RunPorts.configured(Map.of("INTERVIEW_PLATFORM_LOCAL_KAFKA_PORT", "18202"));

    assertThat(ports.ofStack().kafka()).isEqualTo(18202);
    assertThat(ports.ofStack().redis()).isEqualTo(16379);
  }

  @Test
  void aPortThatIsNoNumberIsToldByItsVariable() {
    for (String wrong : List.of("http", "0", "65536", "-1")) {
      assertThatThrownBy(
              () -> RunPorts.configured(Map.of("INTERVIEW_PLATFORM_LOCAL_HTTP_PORT", wrong)))
          .isInstanceOf(PlainFailure.class)
          .hasMessageContaining("INTERVIEW_PLATFORM_LOCAL_HTTP_PORT")
          .hasMessageContaining(wrong);
    }
  }

  @Test
  void aTakenPortIsToldWithTheWayOut() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      RunPorts ports = RunPorts.configured(Map.of("INTERVIEW_PLATFORM_LOCAL_S3_PORT", port));

      assertThatThrownBy(() -> ports.requireFree(List.of(Program.S3)))
          .isInstanceOf(PlainFailure.class)
          .hasMessageContaining("Port " + port + " (object storage) is taken")
          .hasMessageContaining("INTERVIEW_PLATFORM_LOCAL_S3_PORT")
          .hasMessageContaining("--free-ports");
    }
  }

  @Test
  void twoProgramsCannotShareAPort() {
    RunPorts ports = RunPorts.configured(Map.of("INTERVIEW_PLATFORM_LOCAL_AI_PORT", "9080"));

    assertThatThrownBy(() -> ports.requireFree(List.of(Program.HTTP, Program.AI)))
        .hasMessageContaining("wanted twice");
  }

  @Test
  void freePortsAreAllDifferent() {
    RunPorts ports = RunPorts.free();

    assertThat(ports.byProgram().values()).doesNotHaveDuplicates();
    ports.requireFree(List.of(Program.values()));
  }
}
