// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.history.ConcernCourse;
import io.github.ipt4j.core.history.SafetyRecord;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a case holds on safety, in words: the lines with which every dossier and command begins, and
 * the caveats of the results that it touches. Each says what, how bad, since when and what is due.
 *
 * <p>Touched are the results of an instrument whose item on self-harm is open, the results that
 * name a person whom an open concern names, and the review of the case.
 *
 * @param record what the case holds
 * @param names how people are named
 */
public record SafetySentences(SafetyRecord record, Names names) {

  /** Checks the components. */
  public SafetySentences {
    requireNonNull(record, "record");
    requireNonNull(names, "names");
  }

  /**
   * Returns what is open and so is due, concerns before items.
   *
   * @return a line for each, in the imperative
   */
  public ImmutableList<String> due() {
    return Stream.concat(
            record.openConcerns().stream().map(this::due),
            record.openItems().stream().map(SafetyItemWords::due))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is not open and is to be known: concerns that were gone through, items that were
   * endorsed before, or of which later forms do not tell.
   *
   * @return a line for each, perhaps none
   */
  public ImmutableList<String> closed() {
    return Stream.concat(
            record.concerns().stream().filter(c -> !c.open()).map(this::reviewed),
            record.items().stream()
                .filter(c -> !c.open() && SafetyItemWords.isToBeKnown(c))
                .map(SafetyItemWords::closed))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the caveats of the review of the whole case.
   *
   * @return a caveat for each concern and each item that is open
   */
  public ImmutableList<Caveat> caveats() {
    return Stream.concat(
            record.openConcerns().stream().map(this::caveat),
            record.openItems().stream().map(SafetySentences::caveat))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the caveats of a result about people.
   *
   * @param people whom the result names
   * @return a caveat for each open concern that names one of them
   */
  public ImmutableList<Caveat> caveatsOn(Set<RelationshipId> people) {
    return record.openConcerns().stream()
        .filter(c -> c.person().map(people::contains).orElse(false))
        .map(this::caveat)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the caveats of a result of one instrument.
   *
   * @param series the forms on which the result rests
   * @return a caveat where its item on self-harm is open
   */
  public static ImmutableList<Caveat> caveats(MeasureSeries series) {
    return series.safetyCourse().filter(SafetyCourse::open).stream()
        .map(SafetySentences::caveat)
        .collect(ImmutableList.toImmutableList());
  }

  private static Caveat caveat(SafetyCourse course) {
    return new Caveat(Caveat.Kind.SAFETY, SafetyItemWords.open(course));
  }

  private Caveat caveat(ConcernCourse concern) {
    return new Caveat(
        Caveat.Kind.SAFETY,
        "A safety concern is open: "
            + about(concern)
            + ", entered on "
            + concern.date()
            + "; "
            + notGoneThrough(concern)
            + ".");
  }

  private String due(ConcernCourse concern) {
    return "Go through the safety concern of "
        + concern.date()
        + ": "
        + about(concern)
        + "; "
        + notGoneThrough(concern)
        + ".";
  }

  private String reviewed(ConcernCourse concern) {
    return "A safety concern was entered on "
        + concern.date()
        + ": "
        + about(concern)
        + "; last gone through on "
        + concern.reviewedOn().orElseThrow()
        + (concern.sessionsSince() == 0
            ? ""
            : ", " + Wording.count(concern.sessionsSince(), "session") + " ago")
        + ".";
  }

  private String about(ConcernCourse concern) {
    return concern.kind().inWords() + concern.person().map(p -> ", " + names.of(p)).orElse("");
  }

  private static String notGoneThrough(ConcernCourse concern) {
    return switch (concern.sessionsSince()) {
      case 0 -> "NOT GONE THROUGH, no session since";
      case 1 -> "NOT GONE THROUGH in the session since";
      default -> "NOT GONE THROUGH in the " + concern.sessionsSince() + " sessions since";
    };
  }
}
