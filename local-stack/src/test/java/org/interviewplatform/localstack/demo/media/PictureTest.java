package org.interviewplatform.localstack.demo.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureTest {

  @Test
  void theMouthMovesWithTheVoice() {
    Picture picture = new Picture(Looks.of(0), "Maria Keller");
    byte[] quiet = picture.frame(1, 0).clone();
    byte[] loud = picture.frame(1, 0.8).clone();
    assertThat(quiet).hasSize(Picture.WIDTH * Picture.HEIGHT * 3).isNotEqualTo(loud);
  }

  @Test
  void everyPersonLooksDifferent() {
    byte[] first = new Picture(Looks.of(0), "A").frame(0, 0).clone();
    byte[] second = new Picture(Looks.of(1), "A").frame(0, 0).clone();
    assertThat(first).isNotEqualTo(second);
  }
}
