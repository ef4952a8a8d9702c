package org.interviewplatform.localstack.demo.media;

import java.awt.Color;
import java.util.List;

/** The colours of one drawn person and room. */
record Looks(Color wall, Color lamp, Color skin, Color hair, Color clothes, boolean longHair) {

  private static final List<Looks> ALL =
      List.of(
          looks(0xdfe9ec, 0xf6d9a8, 0xf0c9a8, 0x6b4226, 0x3f7d8c, true),
          looks(0xe8e4da, 0xf3c99b, 0xe9bd98, 0x3a3a44, 0x5a6fa5, false),
          looks(0xe9dfe6, 0xf7dfae, 0x8d5a3b, 0x241a18, 0xb3563f, true),
          looks(0xe0e8dd, 0xf2d3a0, 0xf2d0b5, 0xa2562d, 0x6a7f4e, false));

  static Looks of(int person) {
    return ALL.get(person % ALL.size());
  }

  private static Looks looks(
      int wall, int lamp, int skin, int hair, int clothes, boolean longHair) {
    return new Looks(
        new Color(wall),
        new Color(lamp),
        new Color(skin),
        new Color(hair),
        new Color(clothes),
        longHair);
  }

  Color shade() {
    return darker(skin);
  }

  Color floor() {
    return darker(wall);
  }

  private static Color darker(Color colour) {
    return new Color(
        colour.getRed() * 86 / 100, colour.getGreen() * 86 / 100, colour.getBlue() * 86 / 100);
  }
}
