// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.diary.SafetyItemAnswer;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.SafetyAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The course of an item on self-harm in words. */
public final class SafetyItemWords {
  private static final int LONGEST_ROW = 40;

  private SafetyItemWords() {}

  /**
   * Returns what is due of an open item, with the whole row of its answers.
   *
   * @param course an open item
   * @return one or two sentences, the first in the imperative
   */
  public static String due(SafetyCourse course) {
    return "Ask about self-harm: " + name(course) + state(course) + "." + row(course);
  }

  /**
   * Returns that an item is open.
   *
   * @param course an open item
   * @return one sentence
   */
  public static String open(SafetyCourse course) {
    return name(course) + ", which asks about self-harm," + state(course) + ".";
  }

  /**
   * Returns what is to be known of an item that is not open.
   *
   * @param course an item that is not open
   * @return one or two sentences
   */
  public static String closed(SafetyCourse course) {
    return open(course) + row(course);
  }

  /**
   * Returns whether an item that is not open is told of: it was endorsed before, or the forms since
   * it was last answered give totals alone.
   *
   * @param course an item that is not open
   * @return whether it is
   */
  public static boolean isToBeKnown(SafetyCourse course) {
    return course.answers().stream().anyMatch(a -> a.is(SafetyAnswer.ENDORSED))
        || untold(course).anyMatch(a -> a.is(SafetyAnswer.NOT_KNOWN));
  }

  private static String name(SafetyCourse course) {
    return course.instrument().code() + " item " + course.item();
  }

  private static String state(SafetyCourse course) {
    Optional<SafetyItemAnswer> telling = course.latestTelling();
    if (telling.isEmpty()) {
      return " is not known, only the total, in "
          + Wording.count(
              course.answers().stream().filter(a -> a.status().isPresent()).count(), "form");
    }
    return (telling.get().is(SafetyAnswer.NOT_ANSWERED) ? blank(course) : answered(course))
        + highest(course)
        + since(course)
        + untoldInWords(course);
  }

  private static String blank(SafetyCourse course) {
    return " was left blank on "
        + course.latestTelling().orElseThrow().at().date()
        + course
            .latestKnown()
            .map(a -> "; last answered " + answer(course, a) + " on " + a.at().date())
            .orElse("; no form answers it");
  }

  private static String answered(SafetyCourse course) {
    SafetyItemAnswer latest = course.latestKnown().orElseThrow();
    return " was answered "
        + answer(course, latest)
        + " on "
        + latest.at().date()
        + (course.higherThanBefore()
            ? ", UP from " + course.knownBefore().orElseThrow().sign()
            : "");
  }

  private static String untoldInWords(SafetyCourse course) {
    return switch (course.untold()) {
      case 0 -> "";
      case 1 -> "; the form since does not tell";
      default -> "; the " + course.untold() + " forms since do not tell";
    };
  }

  private static String since(SafetyCourse course) {
    return course
        .endorsedSince()
        .filter(d -> !d.equals(course.latestKnown().orElseThrow().at().date()))
        .map(d -> "; above " + course.instrument().itemMinimum() + " since " + d)
        .orElse("");
  }

  private static String highest(SafetyCourse course) {
    Optional<SafetyItemAnswer> highest = course.highest().filter(a -> a.is(SafetyAnswer.ENDORSED));
    if (highest.isEmpty()) {
      return "";
    }
    if (highest.equals(course.latestKnown())) {
      return course.knownBefore().isEmpty() ? "" : ", the highest so far";
    }
    return "; highest " + answer(course, highest.get()) + " on " + highest.get().at().date();
  }

  /** A 3 never reads like a 1: the answer stands beside the highest that there is. */
  private static String answer(SafetyCourse course, SafetyItemAnswer answer) {
    Instrument instrument = course.instrument();
    int highest = instrument.maximumOf(instrument.safetyItem().orElseThrow());
    String scale =
        instrument.itemMinimum() == 0
            ? " of " + highest
            : " on a scale of " + instrument.itemMinimum() + " to " + highest;
    return answer.answer().isPresent()
        ? answer.answer().getAsInt() + scale
        : "at least " + answer.least().orElseThrow() + scale;
  }

  private static Stream<SafetyItemAnswer> untold(SafetyCourse course) {
    return course.answers().stream().skip(course.answers().size() - course.untold());
  }

  /** The answers of the latest forms in a row, with what its signs stand for. */
  private static String row(SafetyCourse course) {
    List<SafetyItemAnswer> answers = course.answers();
    if (answers.size() == 1 || course.latestTelling().isEmpty()) {
      return "";
    }
    int left = Math.max(0, answers.size() - LONGEST_ROW);
    List<String> signs = answers.stream().skip(left).map(SafetyItemAnswer::sign).toList();
    return (left == 0
            ? " Form by form: "
            : " The last " + LONGEST_ROW + " of " + answers.size() + " forms: ")
        + String.join(", ", signs)
        + legend(signs)
        + ".";
  }

  private static String legend(List<String> signs) {
    String legend =
        Stream.of("? left blank", "- form missed", "t total only")
            .filter(s -> signs.contains(s.substring(0, 1)))
            .collect(Collectors.joining("; "));
    return legend.isEmpty() ? "" : " (" + legend + ")";
  }
}
