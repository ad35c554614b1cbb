// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.notebook;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.dossier.Page;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Table;
import java.util.List;
import java.util.function.Function;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.MimeType;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/** Shows the values of the library that have a look of their own; all others show as text. */
public final class Displays implements DisplayProvider {

  /** Called by the service loader. */
  public Displays() {}

  @Override
  public List<DisplayRenderer> getDisplayRenderers() {
    return ImmutableList.of(
        new Shown<>(AnalysisResult.class, AnalysisResult::toHtml),
        new Shown<>(Chart.class, Displays::narrow),
        new Shown<>(
            Table.class, table -> Printer.english().html(List.of(new Block.Figures(table)))),
        new Shown<>(Page.class, Displays::framed));
  }

  @Override
  public List<DisplayTransformer> getDisplayTransformers() {
    return ImmutableList.of();
  }

  /** A chart is as wide as the room for it, which in a notebook is all of the window. */
  private static String narrow(Chart chart) {
    return "<div style=\"max-width:34em\">" + chart.toHtml() + "</div>";
  }

  /**
   * A page is a document with a style sheet of its own, which would change the looks of the
   * notebook around it.
   */
  private static String framed(Page page) {
    return "<iframe style=\"width:100%;height:40em;border:1px solid #ccc\" srcdoc=\""
        + page.html().replace("&", "&amp;").replace("\"", "&quot;")
        + "\"></iframe>";
  }

  private record Shown<T>(Class<T> type, Function<T, String> html) implements DisplayRenderer {
    @Override
    public Class<?> rendererClass() {
      return type;
    }

    @Override
    public boolean canRender(String mime) {
      return mime == null || MimeType.HTML.longType().equals(mime);
    }

    @Override
    public DisplayData render(String mime, Object value) {
      return DisplayData.fromHtml(html.apply(type.cast(value)));
    }
  }
}
