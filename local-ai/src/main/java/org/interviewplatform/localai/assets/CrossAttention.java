package org.interviewplatform.localai.assets;

import java.nio.ByteBuffer;
import java.util.List;
import org.interviewplatform.localai.assets.Wire.Field;
import org.interviewplatform.localai.assets.Wire.Message;

/**
 * Makes a merged ONNX decoder also answer where in the audio each token looked.
 *
 * <p>The shipped graph is one {@code If} between a branch with and one without cached keys. Both
 * compute the cross-attention weights but give them to nobody; here they become outputs of both
 * branches, of the {@code If}, and of the graph. Word times follow from them without a second pass.
 */
final class CrossAttention {

  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_OUTPUT = 2;
  private static final int NODE_OPERATION = 4;
  private static final int NODE_ATTRIBUTE = 5;
  private static final int ATTRIBUTE_GRAPH = 6;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;
  private static final int TENSOR_ELEMENT = 1;
  private static final int FLOAT = 1;

  private final List<Integer> layers;

  CrossAttention(List<Integer> layers) {
    this.layers = layers;
  }

  ByteBuffer expose(ByteBuffer model) {
    return rewrite(model, MODEL_GRAPH, this::graph).toBuffer();
  }

  private Message graph(Field graph) {
    Message message = rewrite(graph.payload(), GRAPH_NODE, this::node);
    layers.forEach(layer -> message.message(GRAPH_OUTPUT, value(outer(layer))));
    return message;
  }

  private Message node(Field node) {
    Message message = rewrite(node.payload(), NODE_ATTRIBUTE, this::attribute);
    if (isIf(node)) {
      layers.forEach(layer -> message.text(NODE_OUTPUT, outer(layer)));
    }
    return message;
  }

  private Message attribute(Field attribute) {
    return rewrite(attribute.payload(), ATTRIBUTE_GRAPH, this::branch);
  }

  private Message branch(Field graph) {
    Message message = new Message();
    Wire.fields(graph.payload()).forEach(message::copy);
    layers.forEach(layer -> message.message(GRAPH_OUTPUT, value(inner(layer))));
    return message;
  }

  private static boolean isIf(Field node) {
    return Wire.fields(node.payload()).stream()
        .anyMatch(field -> field.number() == NODE_OPERATION && field.text().equals("If"));
  }

  private static Message value(String name) {
    Message tensor = new Message().number(TENSOR_ELEMENT, FLOAT);
    Message type = new Message().message(TYPE_TENSOR, tensor);
    return new Message().text(VALUE_NAME, name).message(VALUE_TYPE, type);
  }

  private static String inner(int layer) {
    return "/model/decoder/layers." + layer + "/encoder_attn/Softmax_output_0";
  }

  private static String outer(int layer) {
    return "cross_attention." + layer;
  }

  private interface Rewriting {
    Message apply(Field field);
  }

  private static Message rewrite(ByteBuffer message, int number, Rewriting rewriting) {
    Message out = new Message();
    for (Field field : Wire.fields(message)) {
      if (field.number() == number) {
        out.message(number, rewriting.apply(field));
      } else {
        out.copy(field);
      }
    }
    return out;
  }
}
