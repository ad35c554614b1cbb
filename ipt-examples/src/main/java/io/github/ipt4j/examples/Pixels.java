// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import io.github.ipt4j.analysis.chart.Chart;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A chart as pixels, two for each unit of its picture. */
final class Pixels {
  private static final int FINE = 2;
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");

  private Pixels() {}

  /**
   * Returns the picture as a PNG.
   *
   * @throws IOException if it cannot be drawn
   */
  static byte[] of(Chart chart) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image(chart.svg()), "png", png);
    return png.toByteArray();
  }

  /** Draws a picture on white. */
  static BufferedImage image(String svg) throws IOException {
    MatchResult size = SIZE.matcher(svg).results().findFirst().orElseThrow();
    int width = (int) Math.ceil(Double.parseDouble(size.group(1)) * FINE);
    int height = (int) Math.ceil(Double.parseDouble(size.group(2)) * FINE);
    SVGDocument picture =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(UTF_8)), null, LoaderContext.createDefault());
    if (picture == null) {
      throw new IOException("a chart could not be drawn");
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    picture.render(null, graphics, new ViewBox(0, 0, width, height));
    graphics.dispose();
    return image;
  }
}
