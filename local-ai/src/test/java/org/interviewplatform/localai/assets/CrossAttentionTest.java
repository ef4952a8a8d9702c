package org.interviewplatform.localai.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.interviewplatform.localai.assets.Wire.Field;
import org.interviewplatform.localai.assets.Wire.Message;
import org.junit.jupiter.api.Test;

class CrossAttentionTest {

  private static final String INNER = "/model/decoder/layers.4/encoder_attn/Softmax_output_0";

  @Test
  void theWeightsBecomeOutputsOfBothBranchesOfTheConditionAndOfTheGraph() {
    ByteBuffer exposed = new CrossAttention(List.of(4)).expose(model().toBuffer());
    Field graph = only(exposed, 7);
    assertThat(outputs(graph)).containsExactly("logits", "cross_attention.4");
    Field node = only(graph.payload(), 1);
    assertThat(all(node.payload(), 2))
        .extracting(Field::text)
        .containsExactly("logits", "cross_attention.4");
    assertThat(all(node.payload(), 5))
        .hasSize(2)
        .allSatisfy(
            attribute ->
                assertThat(outputs(only(attribute.payload(), 6))).containsExactly("logits", INNER));
  }

  @Test
  void everythingElseStaysAsItWas() {
    ByteBuffer exposed = new CrossAttention(List.of()).expose(model().toBuffer());
    assertThat(exposed).isEqualTo(model().toBuffer());
  }

  private static Message model() {
    Message node = new Message().text(2, "logits").text(4, "If");
    node.message(5, new Message().text(1, "else_branch").message(6, branch()));
    node.message(5, new Message().text(1, "then_branch").message(6, branch()));
    Message graph = new Message().message(1, node).text(2, "merged").message(12, value("logits"));
    return new Message().number(1, 10).text(2, "maker").message(7, graph).number(300, 1L << 40);
  }

  private static Message branch() {
    return new Message().text(2, "branch").message(12, value("logits"));
  }

  private static Message value(String name) {
    return new Message().text(1, name);
  }

  private static List<String> outputs(Field graph) {
    return all(graph.payload(), 12).stream().map(value -> only(value.payload(), 1).text()).toList();
  }

  private static Field only(ByteBuffer message, int number) {
    return all(message, number).get(0);
  }

  private static List<Field> all(ByteBuffer message, int number) {
    return Wire.fields(message).stream().filter(field -> field.number() == number).toList();
  }
}
