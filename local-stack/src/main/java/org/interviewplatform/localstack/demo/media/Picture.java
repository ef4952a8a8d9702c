package org.interviewplatform.localstack.demo.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Draws the frames: a room that stands still, a person who speaks, a line that says what it is. */
final class Picture {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  private static final String CAPTION = "Synthetic demo data: computer voice, drawn picture";

  private final Looks looks;
  private final String name;
  private final BufferedImage room;
  private final BufferedImage frame =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);

  Picture(Looks looks, String name) {
    this.looks = looks;
    this.name = name;
    this.room = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = canvas(room);
    room(canvas);
    canvas.dispose();
  }

  /** Blue, green, red bytes of the frame at a moment; valid until the next call. */
  byte[] frame(double second, double level) {
    Graphics2D canvas = canvas(frame);
    canvas.drawImage(room, 0, 0, null);
    new Person(looks, canvas).draw(second, level);
    captions(canvas);
    canvas.dispose();
    return ((DataBufferByte) frame.getRaster().getDataBuffer()).getData();
  }

  private static Graphics2D canvas(BufferedImage image) {
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return canvas;
  }

  private void room(Graphics2D canvas) {
    canvas.setPaint(new GradientPaint(0, 0, looks.wall(), WIDTH, HEIGHT, looks.floor()));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setPaint(new Color(255, 255, 255, 120));
    canvas.fill(new RoundRectangle2D.Double(48, 60, 130, 170, 16, 16));
    canvas.setPaint(new Color(120, 105, 90, 90));
    canvas.fill(new RoundRectangle2D.Double(470, 210, 150, 10, 6, 6));
    books(canvas);
    canvas.setPaint(new Color(looks.lamp().getRGB() & 0xffffff | 0x66000000, true));
    canvas.fill(new Ellipse2D.Double(500, 40, 110, 110));
  }

  private static void books(Graphics2D canvas) {
    int[] colours = {0x8aa6a3, 0xc98d6b, 0x7d86a8, 0xb9a46a, 0x93748a};
    for (int i = 0; i < colours.length; i++) {
      canvas.setPaint(new Color(colours[i] | 0xb4000000, true));
      int height = 48 + i * 7 % 16;
      canvas.fill(new RoundRectangle2D.Double(482 + i * 22, 210 - height, 17, height, 4, 4));
    }
  }

  private void captions(Graphics2D canvas) {
    canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
    label(canvas, name, 18, 18);
    canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    int width = canvas.getFontMetrics().stringWidth(CAPTION) + 28;
    label(canvas, CAPTION, (WIDTH - width) / 2, HEIGHT - 44);
  }

  private static void label(Graphics2D canvas, String text, int x, int y) {
    int width = canvas.getFontMetrics().stringWidth(text) + 28;
    canvas.setPaint(new Color(30, 38, 46, 170));
    canvas.fill(new RoundRectangle2D.Double(x, y, width, 30, 30, 30));
    canvas.setPaint(Color.WHITE);
    canvas.setStroke(new BasicStroke(1));
    canvas.drawString(text, x + 14, y + 21);
  }
}
