package org.interviewplatform.localstack.demo.media;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A friendly drawn person; the head sways, the eyes blink, the mouth follows the voice. */
final class Person {

  private static final double MIDDLE = 320;
  private static final double BLINK_EVERY = 3.7;
  private static final double BLINK_SECONDS = 0.14;

  private final Looks looks;
  private final Graphics2D canvas;

  Person(Looks looks, Graphics2D canvas) {
    this.looks = looks;
    this.canvas = canvas;
  }

  void draw(double second, double level) {
    double sway = 5 * Math.sin(second * 0.9) + 2 * Math.sin(second * 2.3);
    double nod = 3 * Math.sin(second * 1.7) - 5 * level;
    if (looks.longHair()) {
      fill(
          looks.hair(),
          new RoundRectangle2D.Double(MIDDLE - 98 + sway, 118 + nod, 196, 250, 150, 150));
    }
    body();
    canvas.translate(sway, nod);
    head();
    eyes(second % BLINK_EVERY < BLINK_SECONDS);
    mouth(level);
    canvas.translate(-sway, -nod);
  }

  private void body() {
    fill(looks.shade(), new RoundRectangle2D.Double(MIDDLE - 34, 300, 68, 80, 30, 30));
    fill(looks.clothes(), new RoundRectangle2D.Double(MIDDLE - 165, 352, 330, 220, 150, 150));
    fill(looks.shade(), new Arc2D.Double(MIDDLE - 48, 318, 96, 72, 180, 180, Arc2D.CHORD));
  }

  private void head() {
    fill(looks.shade(), new Ellipse2D.Double(MIDDLE - 96, 218, 30, 44));
    fill(looks.shade(), new Ellipse2D.Double(MIDDLE + 66, 218, 30, 44));
    Shape face = new RoundRectangle2D.Double(MIDDLE - 82, 132, 164, 204, 160, 170);
    fill(looks.skin(), face);
    Area hair = new Area(new Ellipse2D.Double(MIDDLE - 92, 104, 184, 150));
    hair.subtract(new Area(new Ellipse2D.Double(MIDDLE - 78, 172, 200, 150)));
    hair.subtract(new Area(new Rectangle2D.Double(MIDDLE - 78, 200, 220, 120)));
    fill(looks.hair(), hair);
  }

  private void eyes(boolean closed) {
    for (double x : new double[] {MIDDLE - 38, MIDDLE + 38}) {
      canvas.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      canvas.setPaint(looks.hair());
      canvas.draw(new Arc2D.Double(x - 17, 200, 34, 18, 35, 110, Arc2D.OPEN));
      if (closed) {
        canvas.draw(new Arc2D.Double(x - 12, 220, 24, 14, 200, 140, Arc2D.OPEN));
      } else {
        fill(new Color(40, 36, 40), new Ellipse2D.Double(x - 9, 221, 18, 20));
        fill(Color.WHITE, new Ellipse2D.Double(x - 1, 224, 6, 6));
      }
    }
    canvas.setPaint(looks.shade());
    canvas.draw(new Arc2D.Double(MIDDLE - 9, 244, 18, 22, 200, 140, Arc2D.OPEN));
  }

  private void mouth(double level) {
    if (level < 0.06) {
      canvas.setPaint(new Color(130, 60, 60));
      canvas.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      canvas.draw(new Arc2D.Double(MIDDLE - 28, 268, 56, 34, 205, 130, Arc2D.OPEN));
      return;
    }
    double height = 6 + 20 * Math.sqrt(level);
    double width = 48 - 8 * level;
    Shape open = new RoundRectangle2D.Double(MIDDLE - width / 2, 286, width, height, 34, height);
    fill(new Color(110, 40, 46), open);
    Area tongue = new Area(open);
    tongue.intersect(new Area(new Ellipse2D.Double(MIDDLE - 18, 286 + height * 0.62, 36, height)));
    fill(new Color(205, 105, 105), tongue);
  }

  private void fill(Color colour, Shape shape) {
    canvas.setPaint(colour);
    canvas.fill(shape);
  }
}
