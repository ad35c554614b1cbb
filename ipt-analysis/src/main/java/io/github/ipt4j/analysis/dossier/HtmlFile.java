// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.finding.Block;
import io.github.ipt4j.analysis.finding.Printer;
import java.util.List;
import java.util.stream.Collectors;

/** A page as one file of HTML: its style stands in it, and nothing is asked of anywhere. */
final class HtmlFile {
  private static final String STYLE =
      """
      :root { color-scheme: light; }
      body { font: 16px/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff;
        max-width: 46rem; margin: 0 auto; padding: 1rem; }
      h1 { font-size: 1.35rem; border-bottom: 2px solid #1a1a1a; padding-bottom: .25rem; }
      h2 { font-size: 1.08rem; margin: 1.3rem 0 .3rem; }
      h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
      p, li { margin: .25rem 0; }
      ul { padding-left: 1.2rem; }
      table { border-collapse: collapse; margin: .5rem 0; font-size: .9rem; display: block;
        overflow-x: auto; }
      th, td { text-align: right; padding: .15rem .5rem; border-bottom: 1px solid #767676; }
      th:first-child, td:first-child { text-align: left; }
      tbody th { font-weight: normal; }
      pre { overflow-x: auto; font-size: .8rem; }
      .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
        gap: .8rem 1.2rem; margin: .8rem 0; align-items: start; }
      figure { margin: 0; break-inside: avoid; max-width: 30rem; }
      figcaption, summary { font-size: .9rem; }
      figcaption { font-weight: 600; }
      svg { display: block; height: auto; }
      @page { size: A4; margin: 14mm; }
      @media print {
        body { font-size: 9.5pt; line-height: 1.35; max-width: none; padding: 0; }
        h2 { margin: .8rem 0 .2rem; }
        .charts { grid-template-columns: 1fr 1fr; margin: .4rem 0; }
        .one { display: grid; grid-template-columns: 1fr 1fr; gap: 1.2rem; }
        .one .charts { grid-template-columns: 1fr; margin: 0; }
        figcaption { font-size: 8.5pt; }
        details { display: none; }
        table { display: table; font-size: 8.5pt; }
        pre { font-size: 7pt; }
        h2, h3 { break-after: avoid; }
        tr, li { break-inside: avoid; }
      }
      """;

  private HtmlFile() {}

  static String of(Page page) {
    String title = page.printer().html(page.blocks().subList(0, 1));
    String plain = title.replaceAll("<[^>]*>", "");
    StringBuilder body = new StringBuilder(title);
    page.sections().forEach(section -> body.append("\n").append(html(page.printer(), section)));
    return "<!DOCTYPE html>\n<html lang=\""
        + page.printer().language().code()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + plain
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n<main>\n"
        + body
        + "\n</main>\n</body>\n</html>\n";
  }

  private static String html(Printer printer, Section section) {
    String heading = printer.html(List.of(new Block.Heading(2, section.heading())));
    String told = printer.html(section.blocks());
    if (section.charts().isEmpty()) {
      return heading + "\n" + told;
    }
    return heading
        + "\n<div"
        + (section.charts().size() == 1 ? " class=\"one\"" : "")
        + ">\n<div>\n"
        + told
        + "\n</div>\n<div class=\"charts\">\n"
        + section.charts().stream().map(Chart::toHtml).collect(Collectors.joining("\n"))
        + "\n</div>\n</div>";
  }
}
