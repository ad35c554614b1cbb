// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.SafetyAnswer;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The course of the item of an instrument that asks about self-harm, form by form.
 *
 * <p>It is open where the latest form that tells of the item endorses it or left it blank; a form
 * that was missed, or of which only a total is known that leaves the answer open, tells nothing and
 * closes nothing. Where nothing tells the order of two forms, the worse answer is taken for the
 * later one.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SafetyCourse implements WithSafetyCourse
    permits ImmutableSafetyCourse {
  private static final Comparator<SafetyItemAnswer> ORDER =
      Comparator.comparing(SafetyItemAnswer::at)
          .thenComparing(SafetyItemAnswer::moment, Comparators.emptiesFirst(naturalOrder()))
          .thenComparingInt(SafetyCourse::weight)
          .thenComparingInt(a -> a.least().orElse(0))
          .thenComparing(SafetyItemAnswer::form);

  SafetyCourse() {}

  /**
   * Returns the course of the item in a series of forms.
   *
   * @param series the forms
   * @return the course; empty if the instrument has no such item, or there is no form
   */
  static Optional<SafetyCourse> of(MeasureSeries series) {
    Instrument instrument = series.instrument();
    if (instrument.safetyItem().isEmpty() || series.measures().isEmpty()) {
      return Optional.empty();
    }
    int item = instrument.safetyItem().getAsInt();
    return Optional.of(
        ImmutableSafetyCourse.builder()
            .instrument(instrument)
            .addAllAnswers(
                series.measures().stream()
                    .map(form -> SafetyItemAnswer.of(form, item))
                    .sorted(ORDER)
                    .toList())
            .build());
  }

  /** How grave it is: a blank weighs more than a no, and less than a yes. */
  private static int weight(SafetyItemAnswer answer) {
    if (answer.is(SafetyAnswer.ENDORSED)) {
      return 3;
    }
    if (answer.is(SafetyAnswer.NOT_ANSWERED)) {
      return 2;
    }
    return answer.is(SafetyAnswer.NOT_ENDORSED) ? 1 : 0;
  }

  /**
   * Returns the instrument.
   *
   * @return an instrument with an item on self-harm
   */
  public abstract Instrument instrument();

  /**
   * Returns the number of the item.
   *
   * @return the number, from 1
   */
  public int item() {
    return instrument().safetyItem().orElseThrow();
  }

  /**
   * Returns what each form tells of the item.
   *
   * @return the answers in the order of time, at least one
   */
  public abstract ImmutableList<SafetyItemAnswer> answers();

  /**
   * Returns the latest answer that is known.
   *
   * @return the answer; empty if none is
   */
  public Optional<SafetyItemAnswer> latestKnown() {
    return answers().stream().filter(SafetyItemAnswer::known).reduce((a, b) -> b);
  }

  /**
   * Returns the latest form that tells of the item: it is answered there, or was left blank.
   *
   * @return the form; empty if none tells of it
   */
  public Optional<SafetyItemAnswer> latestTelling() {
    return answers().stream().filter(SafetyCourse::tells).reduce((a, b) -> b);
  }

  private static boolean tells(SafetyItemAnswer answer) {
    return answer.known() || answer.is(SafetyAnswer.NOT_ANSWERED);
  }

  /**
   * Returns how many forms came after the latest that tells of the item.
   *
   * @return the number of forms, missed ones and those of a total alone
   */
  public int untold() {
    return answers().size() - latestTelling().map(a -> answers().lastIndexOf(a) + 1).orElse(0);
  }

  /**
   * Returns the answer before the latest that is known.
   *
   * @return the answer; empty if fewer than two are known
   */
  public Optional<SafetyItemAnswer> knownBefore() {
    List<SafetyItemAnswer> known = answers().stream().filter(SafetyItemAnswer::known).toList();
    return known.size() < 2 ? Optional.empty() : Optional.of(known.get(known.size() - 2));
  }

  /**
   * Returns the highest answer that is known; of several the latest.
   *
   * @return the answer, by the least that it can have been; empty if none is known
   */
  public Optional<SafetyItemAnswer> highest() {
    return answers().stream()
        .filter(SafetyItemAnswer::known)
        .reduce((a, b) -> b.least().orElseThrow() >= a.least().orElseThrow() ? b : a);
  }

  /**
   * Returns since when every known answer endorses the item.
   *
   * @return the date of the first of these answers; empty if the latest that is known does not
   */
  public Optional<LocalDate> endorsedSince() {
    Optional<LocalDate> since = Optional.empty();
    for (SafetyItemAnswer answer : answers()) {
      if (answer.is(SafetyAnswer.NOT_ENDORSED)) {
        since = Optional.empty();
      } else if (answer.is(SafetyAnswer.ENDORSED) && since.isEmpty()) {
        since = Optional.of(answer.at().date());
      }
    }
    return since;
  }

  /**
   * Returns whether the latest known answer is higher than the one before.
   *
   * @return whether it is, by the least that it can have been and the most that the other can
   */
  public boolean higherThanBefore() {
    return latestKnown().isPresent()
        && knownBefore().isPresent()
        && latestKnown().get().least().orElseThrow() > knownBefore().get().most().orElseThrow();
  }

  /**
   * Returns whether the item is open: endorsed or left blank in the latest form that tells of it.
   *
   * @return whether it is; what is higher than before is endorsed and so is open too
   */
  public boolean open() {
    return latestTelling().map(a -> !a.is(SafetyAnswer.NOT_ENDORSED)).orElse(false);
  }

  @Value.Check
  void check() {
    Refusal.unless(
        instrument().safetyItem().isPresent(),
        "instrument",
        "must have an item on self-harm",
        instrument().code());
    Refusal.unless(!answers().isEmpty(), "answers", "must not be empty");
  }
}
