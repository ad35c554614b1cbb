// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

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
      @page { size: A4; margin: 16mm; }
      @media print {
        body { font-size: 10pt; max-width: none; padding: 0; }
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
        + page.printer().html(page.blocks())
        + "\n</main>\n</body>\n</html>\n";
  }
}
