// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.dossier.Dossier;
import io.github.ipt4j.analysis.dossier.Page;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart looks the same as a picture of the browser and as the PNG that is saved. */
@Tag("software")
class SamePictureTest {
  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>.*?</text>");
  private static final int FAR = 64;
  private static final double MOST = 0.02;

  @TempDir Path folder;

  @Test
  void everyChartOfTheSamples_isTheSameInTheBrowserAndAsPng() throws Exception {
    Program chromium = Program.named("chromium", "chromium-browser", "google-chrome");
    for (CaseHistory history :
        List.of(
            SampleCases.joanne(),
            SampleCases.martin(),
            SampleCases.walter(),
            SampleCases.amira())) {
      Page page = Dossier.of(CaseReview.withDefaults().analyze(history)).full();
      for (Chart chart : page.sections().stream().flatMap(s -> s.charts().stream()).toList()) {
        String svg = TEXT.matcher(chart.svg()).replaceAll("");
        assertThat(different(inBrowser(chromium, svg), Pixels.image(svg)))
            .as(chart.title())
            .isLessThanOrEqualTo(MOST);
      }
    }
  }

  private BufferedImage inBrowser(Program chromium, String svg) throws Exception {
    MatchResult size = SIZE.matcher(svg).results().findFirst().orElseThrow();
    int width = (int) Math.ceil(Double.parseDouble(size.group(1)));
    int height = (int) Math.ceil(Double.parseDouble(size.group(2)));
    Path page =
        Files.writeString(
            folder.resolve("chart.html"),
            "<!DOCTYPE html><meta charset=\"utf-8\"><style>*{margin:0}svg{display:block;width:"
                + width
                + "px}</style>"
                + svg);
    Path picture = folder.resolve("chart.png");
    chromium.run(
        folder,
        Map.of(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--force-device-scale-factor=2",
        "--user-data-dir=" + folder.resolve("profile"),
        "--window-size=" + width + "," + Math.max(height, 600),
        "--screenshot=" + picture,
        page.toUri().toString());
    return ImageIO.read(picture.toFile());
  }

  /** Returns the share of pixels of the second picture that are far from those of the first. */
  private static double different(BufferedImage one, BufferedImage other) {
    long far = 0;
    for (int x = 0; x < other.getWidth(); x++) {
      for (int y = 0; y < other.getHeight(); y++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        far +=
            Stream.of(0, 8, 16).anyMatch(s -> Math.abs((a >> s & 255) - (b >> s & 255)) > FAR)
                ? 1
                : 0;
      }
    }
    return (double) far / other.getWidth() / other.getHeight();
  }
}
