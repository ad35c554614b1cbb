// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.Question;
import io.github.ipt4j.analysis.course.FocusWorksheetResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.DiaryCoverage;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.table.Paragraph;
import io.github.ipt4j.core.table.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a review, from its head to its closing half page, 80 columns wide. */
final class Dossier {
  private static final String UNIT_OF_LOAD =
      "A load of 1 a week is one contact a week as negative as can be (10 of 10), or two of 5;"
          + " recent weeks weigh more.";

  private final CaseReviewResult result;
  private final CaseHistory history;
  private final List<String> lines = new ArrayList<>();

  Dossier(CaseReviewResult result) {
    this.result = result;
    this.history = result.history();
  }

  @Override
  public String toString() {
    lines.clear();
    Heading heading = new Heading(history);
    lines.add(Paragraph.wrap(heading.title()));
    lines.add("=".repeat(TextTable.WIDTH));
    bullets("Safety first", heading.safety());
    heading.who().forEach(line -> lines.add(Paragraph.wrap("", "  ", line)));
    order().forEach(this::answer);
    closing();
    return String.join("\n", lines);
  }

  /** What changed comes first, unless everything is told in full. */
  private List<Question> order() {
    List<Question> order = new ArrayList<>(List.of(Question.values()));
    if (!result.analysis().sections().containsAll(order)) {
      List<Question> first = List.of(Question.WHAT_CHANGES, Question.DID_IT_HELP);
      order.removeAll(first);
      order.addAll(0, first);
    }
    return order;
  }

  private void answer(Question question) {
    boolean isFull = result.analysis().sections().contains(question);
    switch (question) {
      case WHEN_DOES_IT_HURT -> whenDoesItHurt(isFull);
      case WHAT_ELSE_HAPPENS_THEN -> whatElseHappensThen(isFull);
      case WITH_WHOM -> withWhom(isFull);
      case WHAT_CHANGES -> whatChanges(isFull);
      case DID_IT_HELP -> didItHelp(isFull);
    }
  }

  private void whenDoesItHurt(boolean isFull) {
    heading(Question.WHEN_DOES_IT_HURT.inWords());
    if (history.symptoms().isEmpty()) {
      lines.add("No symptom was recorded.");
    }
    result.weekly().forEach((symptom, weekly) -> rhythm(symptom, weekly, isFull));
  }

  private void rhythm(Symptom symptom, AnalysisResult weekly, boolean isFull) {
    if (!isFull) {
      lines.add(Paragraph.wrap(weekly.headline() + "."));
      return;
    }
    SymptomDiary diary = history.symptomDiary(symptom);
    DiaryCoverage coverage =
        history
            .contactLog()
            .map(log -> DiaryCoverage.of(diary, log))
            .orElseGet(() -> DiaryCoverage.of(diary));
    lines.add(Paragraph.wrap(coverage.headline()));
    lines.add("");
    lines.add(
        CalendarGrid.of(diary)
            .withWeeks(result.analysis().calendarWeeks())
            .withMarks(CalendarMarks.of(history))
            .toString());
    lines.add("");
    lines.add(weekly.toString());
    result
        .powerLine(symptom)
        .ifPresent(power -> lines.add(Paragraph.wrap("- ", "  ", power.sentence())));
    lines.add("");
  }

  private void whatElseHappensThen(boolean isFull) {
    if (!result.contexts().isEmpty()) {
      heading(Question.WHAT_ELSE_HAPPENS_THEN.inWords());
      ContextPages pages = new ContextPages(result);
      lines.addAll(isFull ? pages.paragraphs() : pages.sentences());
    }
  }

  private void withWhom(boolean isFull) {
    List<Description> told =
        result.descriptions().get(Question.WITH_WHOM).stream()
            .filter(d -> isFull || !(d instanceof FocusWorksheetResult))
            .toList();
    if (result.ranking().isEmpty() && told.isEmpty()) {
      return;
    }
    heading(Question.WITH_WHOM.inWords());
    if (isFull) {
      loads();
      full(told);
    } else {
      result.ranking().ifPresent(r -> lines.add(Paragraph.wrap(r.headline())));
      brief(told);
    }
  }

  private void loads() {
    result
        .ranking()
        .ifPresent(
            ranking -> {
              lines.add(Paragraph.wrap(UNIT_OF_LOAD));
              lines.add("");
              lines.add(ranking.toString());
            });
    result.tensions().stream().limit(1).forEach(first -> paragraph(first.toString()));
    result.tensions().stream().skip(1).forEach(other -> paragraph(brief(other)));
  }

  private Printer printer() {
    return Printer.english().with(Names.of(history.inventory()));
  }

  private void full(List<Description> descriptions) {
    descriptions.forEach(d -> paragraph(printer().text(d)));
  }

  /** The leading descriptions, or what is missing for any. */
  private void brief(List<Description> descriptions) {
    List<Description> leading = Descriptions.leading(descriptions);
    (leading.isEmpty() ? descriptions : leading)
        .forEach(d -> lines.add(Paragraph.wrap("- ", "  ", printer().sentence(d.clauses()) + ".")));
  }

  private void whatChanges(boolean isFull) {
    List<Description> changes = result.descriptions().get(Question.WHAT_CHANGES);
    if (changes.isEmpty()) {
      return;
    }
    heading(Question.WHAT_CHANGES.inWords());
    if (isFull) {
      new Told(history).statements().forEach(s -> lines.add(Paragraph.wrap("", "  ", s)));
      full(changes);
    } else {
      brief(changes);
    }
  }

  private void didItHelp(boolean isFull) {
    List<Description> helped = result.descriptions().get(Question.DID_IT_HELP);
    List<String> others = new Told(history).measures(covered(helped));
    if (helped.isEmpty() && result.cycleBreaks().isEmpty() && others.isEmpty()) {
      return;
    }
    heading(Question.DID_IT_HELP.inWords());
    if (isFull) {
      result.cycleBreaks().values().forEach(b -> paragraph(b.toString()));
      full(helped);
    } else {
      result
          .cycleBreaks()
          .values()
          .forEach(b -> lines.add(Paragraph.wrap("- ", "  ", b.headline() + ".")));
      brief(helped);
      formNotes(helped).forEach(note -> lines.add(Paragraph.wrap("- ", "  ", note)));
    }
    others.forEach(line -> lines.add(Paragraph.wrap("- ", "  ", line)));
  }

  /** What is to be known of the forms themselves, which a headline does not hold. */
  private static List<String> formNotes(List<Description> helped) {
    return helped.stream()
        .filter(ReliableChangeResult.class::isInstance)
        .flatMap(d -> ((ReliableChangeResult) d).formNotes().stream())
        .map(Caveat::text)
        .distinct()
        .toList();
  }

  private static Set<Instrument> covered(List<Description> helped) {
    return helped.stream()
        .filter(ReliableChangeResult.class::isInstance)
        .map(d -> ((ReliableChangeResult) d).instrument())
        .collect(Collectors.toSet());
  }

  /** The table of the ranking holds the numbers of everyone; the rest is words. */
  private static String brief(AnalysisResult tension) {
    boolean refused = tension.conclusion() == Conclusion.INSUFFICIENT_DATA;
    return Stream.concat(
            Stream.of(Paragraph.wrap(tension.headline())),
            tension.caveats().stream()
                .filter(c -> !refused)
                .map(c -> Paragraph.wrap("- ", "  ", c.text())))
        .collect(Collectors.joining("\n"));
  }

  private void paragraph(String text) {
    lines.add("");
    lines.add(text);
  }

  private void closing() {
    ClosingPage page = new ClosingPage(result);
    bullets(
        "Since the last session"
            + page.lastSession().map(s -> " (" + s.number() + ", " + s.date() + ")").orElse(""),
        page.sinceLastSession());
    bullets("Worth asking next", page.worthAsking());
    bullets("Cannot be said yet", page.cannotBeSaid());
    heading("What was tested");
    lines.add(result.table().toString());
    lines.add(Paragraph.wrap(errorRate()));
  }

  private String errorRate() {
    String looks =
        result.analysis().looks() == 1
            ? ""
            : ", divided by " + Wording.count(result.analysis().looks(), "look");
    return "The primary question is tested at "
        + Wording.number(result.analysis().alpha(), 2)
        + looks
        + "; all other tests share the same level once more, and its own too once it is supported,"
        + " each kind in proportion to its number, none above the first, and by Holm's procedure. What goes with what is said here; why, is not. Not a medical"
        + " device."
        + (result.analysis().sections().containsAll(List.of(Question.values()))
            ? ""
            : " The dossier is short: each question can be answered in full.");
  }

  private void heading(String text) {
    if (!lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
    lines.add(text);
    lines.add("-".repeat(text.length()));
  }

  private void bullets(String heading, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      heading(heading);
      paragraphs.forEach(line -> lines.add(Paragraph.wrap("- ", "  ", line)));
      lines.add("");
    }
  }
}
