package org.interviewplatform.localai.assets;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The protocol buffer wire format, as far as needed to rewrite a message field by field: unknown
 * fields pass through untouched.
 */
final class Wire {

  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  /**
   * One field of a message.
   *
   * @param number field number
   * @param raw tag and payload as they stood
   * @param payload content of a length-delimited field, otherwise empty
   */
  record Field(int number, ByteBuffer raw, ByteBuffer payload) {

    String text() {
      return StandardCharsets.UTF_8.decode(payload.duplicate()).toString();
    }
  }

  private Wire() {}

  static List<Field> fields(ByteBuffer message) {
    ByteBuffer in = message.duplicate();
    List<Field> fields = new ArrayList<>();
    while (in.hasRemaining()) {
      fields.add(field(in));
    }
    return fields;
  }

  private static Field field(ByteBuffer in) {
    int start = in.position();
    long tag = varint(in);
    ByteBuffer payload = payload(in, (int) (tag & 7));
    return new Field((int) (tag >>> 3), in.slice(start, in.position() - start), payload);
  }

  private static ByteBuffer payload(ByteBuffer in, int type) {
    ByteBuffer payload = ByteBuffer.allocate(0);
    switch (type) {
      case VARINT -> varint(in);
      case FIXED64 -> in.position(in.position() + Long.BYTES);
      case FIXED32 -> in.position(in.position() + Integer.BYTES);
      case BYTES -> {
        int length = (int) varint(in);
        payload = in.slice(in.position(), length);
        in.position(in.position() + length);
      }
      default -> throw new IllegalArgumentException("unknown wire type " + type);
    }
    return payload;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** A message being written. */
  static final class Message {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message copy(Field field) {
      write(field.raw());
      return this;
    }

    Message number(int field, long value) {
      writeVarint((long) field << 3);
      writeVarint(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, ByteBuffer.wrap(value.getBytes(StandardCharsets.UTF_8)));
    }

    Message message(int field, Message value) {
      return bytes(field, value.toBuffer());
    }

    private Message bytes(int field, ByteBuffer value) {
      writeVarint((long) field << 3 | BYTES);
      writeVarint(value.remaining());
      write(value);
      return this;
    }

    ByteBuffer toBuffer() {
      return ByteBuffer.wrap(out.toByteArray());
    }

    private void write(ByteBuffer bytes) {
      byte[] copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      out.writeBytes(copy);
    }

    private void writeVarint(long value) {
      long rest = value;
      while ((rest & ~0x7fL) != 0) {
        out.write((int) (rest & 0x7f | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
  }
}
