// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import com.google.common.base.CharMatcher;
import io.github.ipt4j.core.table.Paragraph;
import io.github.ipt4j.core.table.TextTable;
import java.util.List;
import java.util.stream.Collectors;

/** Where findings are written to. What a person entered is inert in each. */
enum Medium {
  TEXT {
    @Override
    String words(String text) {
      return text;
    }

    @Override
    String entered(String text) {
      return oneLine(text);
    }

    @Override
    String heading(int level, String text) {
      String rule = (level == 1 ? "=" : "-").repeat(Math.min(text.length(), TextTable.WIDTH));
      return Paragraph.wrap(text) + "\n" + rule;
    }

    @Override
    String paragraph(String text) {
      return Paragraph.wrap(text);
    }

    @Override
    String bullets(List<String> sentences) {
      return sentences.stream()
          .map(s -> Paragraph.wrap("- ", "  ", s))
          .collect(Collectors.joining("\n"));
    }

    @Override
    String grid(List<String> lines) {
      return String.join("\n", lines);
    }

    @Override
    String table(List<String> header, List<List<String>> rows) {
      return TextTable.of(header, rows).toString();
    }
  },

  MARKDOWN {
    @Override
    String words(String text) {
      return text.replaceAll("[\\\\`*_\\[\\]<>|~&#$]", "\\\\$0");
    }

    /** No list, link or rule comes of what a person entered, wherever it stands. */
    @Override
    String entered(String text) {
      return words(oneLine(text))
          .replaceFirst("^(\\s*)([-+=])", "$1\\\\$2")
          .replaceFirst("^(\\s*\\d+)([.)])", "$1\\\\$2")
          .replace("://", "\\://")
          .replaceAll("(?i)\\b(www)\\.", "$1\\\\.");
    }

    @Override
    String heading(int level, String text) {
      return "#".repeat(level) + " " + text + "\n";
    }

    @Override
    String paragraph(String text) {
      return text + "\n";
    }

    @Override
    String bullets(List<String> sentences) {
      return sentences.stream().map(s -> "- " + s).collect(Collectors.joining("\n")) + "\n";
    }

    @Override
    String grid(List<String> lines) {
      return "```text\n" + String.join("\n", lines) + "\n```\n";
    }

    @Override
    String table(List<String> header, List<List<String>> rows) {
      StringBuilder table = new StringBuilder(row(header));
      table.append("| --- |").append(" ---: |".repeat(header.size() - 1)).append("\n");
      rows.forEach(row -> table.append(row(row)));
      return table.toString();
    }

    private String row(List<String> cells) {
      return "| " + String.join(" | ", cells) + " |\n";
    }
  },

  HTML {
    @Override
    String words(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }

    @Override
    String entered(String text) {
      return "<bdi>" + words(text) + "</bdi>";
    }

    @Override
    String heading(int level, String text) {
      return "<h" + level + ">" + text + "</h" + level + ">";
    }

    @Override
    String paragraph(String text) {
      return "<p>" + text + "</p>";
    }

    @Override
    String bullets(List<String> sentences) {
      return sentences.stream()
          .map(s -> "<li>" + s + "</li>")
          .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }

    @Override
    String grid(List<String> lines) {
      return "<pre>" + words(String.join("\n", lines)) + "</pre>";
    }

    @Override
    String table(List<String> header, List<List<String>> rows) {
      StringBuilder table = new StringBuilder("<table>\n<thead><tr>");
      header.forEach(h -> table.append("<th scope=\"col\">").append(h).append("</th>"));
      table.append("</tr></thead>\n<tbody>\n");
      for (List<String> row : rows) {
        table.append("<tr><th scope=\"row\">").append(row.get(0)).append("</th>");
        row.subList(1, row.size()).forEach(c -> table.append("<td>").append(c).append("</td>"));
        table.append("</tr>\n");
      }
      return table.append("</tbody>\n</table>").toString();
    }
  };

  private static final CharMatcher OBEYED =
      CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

  /** No line breaks and no terminal obeys what a person entered. */
  private static String oneLine(String text) {
    return OBEYED.replaceFrom(text, ' ');
  }

  abstract String words(String text);

  /** Writes what a person entered. */
  String entered(String text) {
    return words(text);
  }

  abstract String heading(int level, String text);

  abstract String paragraph(String text);

  abstract String bullets(List<String> sentences);

  abstract String grid(List<String> lines);

  abstract String table(List<String> header, List<List<String>> rows);
}
