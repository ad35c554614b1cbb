// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.diary.SafetyItemAnswer;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.SafetyAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The course of an item on self-harm as clauses. */
final class SafetyItemClauses {
  private static final int LONGEST_ROW = 40;

  private final SafetyCourse course;

  SafetyItemClauses(SafetyCourse course) {
    this.course = course;
  }

  /** Returns the whole row of answers of an open item, its state, and that it is to be asked. */
  Clause due() {
    return item("due").with("row", row()).with("state", state());
  }

  /** Returns that an item is open. */
  Clause open() {
    return item("open").with("state", state());
  }

  /** Returns what is to be known of an item that is not open. */
  Clause closed() {
    return course.latestTelling().isEmpty()
        ? item("unknown")
            .with("forms", course.answers().stream().filter(a -> a.status().isPresent()).count())
        : item("closed").with("row", row()).with("state", state());
  }

  /**
   * Returns whether an item that is not open is told of: it was endorsed before, or the forms since
   * it was last answered give totals alone.
   */
  boolean isToBeKnown() {
    return course.answers().stream().anyMatch(a -> a.is(SafetyAnswer.ENDORSED))
        || course.answers().stream()
            .skip(course.answers().size() - course.untold())
            .anyMatch(a -> a.is(SafetyAnswer.NOT_KNOWN));
  }

  private Clause item(String name) {
    return phrase("item." + name)
        .with("instrument", Cell.name(course.instrument().code()))
        .with("item", course.item());
  }

  private Clause state() {
    SafetyItemAnswer telling = course.latestTelling().orElseThrow();
    Clause state =
        telling.is(SafetyAnswer.NOT_ANSWERED)
            ? phrase("blank")
                .with("date", day(telling))
                .with(
                    "last",
                    course
                        .latestKnown()
                        .map(a -> answered("lastAnswered", a))
                        .orElseGet(() -> phrase("neverAnswered")))
            : answered("answered", telling)
                .with(
                    "before",
                    course.higherThanBefore()
                        ? sign(course.knownBefore().orElseThrow())
                        : Cell.NONE);
    return phrase("state").with("latest", state).with("more", more());
  }

  /** Whether the latest known answer is the highest of several, and could have been higher. */
  private boolean isHighestSoFar() {
    return course.highest().equals(course.latestKnown())
        && course.knownBefore().isPresent()
        && course.highest().map(a -> a.least().orElseThrow() < highestThereIs()).orElse(false);
  }

  private int highestThereIs() {
    return course.instrument().maximumOf(course.item());
  }

  private Clause answered(String name, SafetyItemAnswer answer) {
    return phrase(name)
        .with("answer", answer(answer))
        .with("date", day(answer))
        .with(
            "soFar",
            isHighestSoFar() && answer.is(SafetyAnswer.ENDORSED)
                ? Cell.words("finding.safety.highestSoFar")
                : Cell.NONE);
  }

  private Clause more() {
    Clause more = phrase("more");
    Optional<SafetyItemAnswer> highest =
        course
            .highest()
            .filter(
                a -> a.is(SafetyAnswer.ENDORSED) && !course.latestKnown().equals(Optional.of(a)));
    if (highest.isPresent()) {
      more = more.with("highest", answer(highest.get())).with("date", day(highest.get()));
    }
    if (course
        .endorsedSince()
        .filter(d -> !d.equals(course.latestKnown().orElseThrow().at().date()))
        .isPresent()) {
      more =
          more.with("minimum", course.instrument().itemMinimum())
              .with("since", Cell.day(course.endorsedSince()));
    }
    return course.untold() == 0 ? more : more.with("untold", course.untold());
  }

  /** A 3 never reads like a 1: the answer stands beside the highest that there is. */
  private Clause answer(SafetyItemAnswer answer) {
    Instrument instrument = course.instrument();
    int highest = highestThereIs();
    int least = answer.least().orElseThrow();
    Clause clause =
        phrase(instrument.itemMinimum() == 0 ? "answer" : "answerOnScale")
            .with(
                "answer",
                answer.answer().isPresent()
                    ? Cell.count(least)
                    : Cell.words(phrase("atLeast").with("n", least)))
            .with("maximum", highest)
            .with(
                "top", least == highest ? Cell.words("finding.safety.highestThereIs") : Cell.NONE);
    return instrument.itemMinimum() == 0
        ? clause
        : clause.with("minimum", instrument.itemMinimum());
  }

  /** The answers of the latest forms in a row, with what its signs stand for. */
  private Cell row() {
    List<SafetyItemAnswer> answers = course.answers();
    if (answers.size() == 1) {
      return Cell.NONE;
    }
    List<SafetyItemAnswer> shown =
        answers.stream().skip(Math.max(0, answers.size() - LONGEST_ROW)).toList();
    List<Cell> legend =
        Stream.of("?", "-", "t")
            .filter(s -> shown.stream().anyMatch(a -> a.sign().equals(s)))
            .map(s -> Cell.words("finding.safety.legend." + KEYS.get("?-t".indexOf(s))))
            .toList();
    Clause row =
        phrase(shown.size() == answers.size() ? "row" : "lastOfRow")
            .with("signs", Cell.row(shown.stream().map(SafetyItemClauses::sign).toList()))
            .with("legend", legend.isEmpty() ? Cell.NONE : Cell.row(legend));
    return Cell.words(
        shown.size() == answers.size()
            ? row
            : row.with("shown", Cell.share(shown.size(), answers.size())));
  }

  private static final ImmutableList<String> KEYS = ImmutableList.of("blank", "missed", "total");

  private static Cell sign(SafetyItemAnswer answer) {
    if (answer.known()) {
      Cell least = Cell.count(answer.least());
      return answer.answer().isPresent()
          ? least
          : Cell.words(phrase("sign.atLeast").with("n", least));
    }
    return Cell.words("finding.safety.sign." + KEYS.get("?-t".indexOf(answer.sign())));
  }

  private static Cell day(SafetyItemAnswer answer) {
    return Cell.day(answer.at().date());
  }

  private static Clause phrase(String name) {
    return Clause.of("finding.safety." + name);
  }
}
