// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SafetyCourse;
import io.github.ipt4j.core.diary.SafetyItemAnswer;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What became of the totals of one instrument. */
@Value.Immutable
@IptStyle
public abstract sealed class MeasureRow implements OutcomeRow, WithMeasureRow
    permits ImmutableMeasureRow {

  MeasureRow() {}

  static MeasureRow of(MeasureSeries series, MissingItems missing) {
    Instrument instrument = series.instrument();
    Optional<ChangePreset> preset = ChangePreset.of(instrument);
    ReliableChange question =
        preset.map(ReliableChange::of).orElse(ReliableChange.undecided()).withMissingItems(missing);
    List<MeasureTaken> complete =
        series.measures().stream().filter(m -> question.total(m).isPresent()).toList();
    Optional<DatedTotal> first = only(EventOrder.possiblyFirst(complete), question);
    Optional<DatedTotal> last = only(EventOrder.possiblyLast(complete), question);
    boolean hasBoth = complete.size() > 1 && first.isPresent() && last.isPresent();
    ImmutableMeasureRow.Builder row =
        ImmutableMeasureRow.builder()
            .instrument(instrument)
            .forms(new Share(complete.size(), series.measures().size()))
            .withoutTotalSince(last.map(l -> after(series.measures(), l.on())).orElse(0))
            .first(first)
            .worst(worst(complete, question, instrument))
            .last(last)
            .reliableChange(
                preset
                    .map(p -> OptionalDouble.of(p.reliableChange()))
                    .orElse(OptionalDouble.empty()))
            .cutOff(question.cutOff(instrument))
            .ownCutOff(question.isOwnCutOff(instrument))
            .selfHarm(series.safetyCourse());
    if (hasBoth) {
      double from = first.get().total();
      double to = last.get().total();
      row.change(to - from)
          .category(new TotalsChange(question, instrument, from, to).said().category());
      question
          .cutOff(instrument)
          .ifPresent(
              c ->
                  row.wasCase(question.isCase(from, c, instrument))
                      .endsAsCase(question.isCase(to, c, instrument)));
    }
    return row.build();
  }

  /** The total of the forms that may be the first, or the last, unless they differ in it. */
  private static int after(List<MeasureTaken> forms, LocalDate last) {
    return (int) forms.stream().filter(m -> m.at().date().isAfter(last)).count();
  }

  private static Optional<DatedTotal> only(List<MeasureTaken> ends, ReliableChange question) {
    return ends.stream().map(question::total).distinct().count() == 1
        ? Optional.of(dated(ends.get(0), question))
        : Optional.empty();
  }

  private static DatedTotal dated(MeasureTaken form, ReliableChange question) {
    return new DatedTotal(form.at().date(), question.total(form).orElseThrow());
  }

  private static Optional<DatedTotal> worst(
      List<MeasureTaken> complete, ReliableChange question, Instrument instrument) {
    int worse = instrument.direction() == Direction.HIGHER_IS_WORSE ? 1 : -1;
    return complete.stream()
        .map(m -> dated(m, question))
        .reduce((a, b) -> instrument.compare(b.total(), a.total()) == worse ? b : a);
  }

  /**
   * Returns the instrument.
   *
   * @return the instrument
   */
  public abstract Instrument instrument();

  /**
   * Returns how many of the forms, those that were missed among them, have a total by the rule for
   * missing items.
   *
   * @return the count and the number of forms
   */
  public abstract Share forms();

  /**
   * Returns how many forms came after the last total without one of their own.
   *
   * @return the number, 0 where the last form has a total
   */
  public abstract int withoutTotalSince();

  /**
   * Returns the first total.
   *
   * @return the total; empty where no form has one, or where it is not known which of several was
   *     the first
   */
  public abstract Optional<DatedTotal> first();

  /**
   * Returns the worst total: the highest, or the lowest where higher is better; of several the
   * first.
   *
   * @return the total; empty where no form has one
   */
  public abstract Optional<DatedTotal> worst();

  /**
   * Returns the last total.
   *
   * @return the total; empty where no form has one, or where it is not known which of several was
   *     the last
   */
  public abstract Optional<DatedTotal> last();

  /**
   * Returns the last total less the first.
   *
   * @return the change; empty where there are not two forms of known order
   */
  public abstract OptionalDouble change();

  /**
   * Returns the least change that is called reliable.
   *
   * @return the change, above 0; empty without a preset of a service or norms of the instrument
   */
  public abstract OptionalDouble reliableChange();

  /**
   * Returns what the change is called.
   *
   * @return the category; empty where nothing says which change is reliable, or where it cannot be
   *     told
   */
  public abstract Optional<ChangeCategory> category();

  /**
   * Returns the cut-off of a case, of an instrument of one's own too.
   *
   * @return the first total of a case; empty if there is none
   */
  public abstract OptionalDouble cutOff();

  /**
   * Returns whether the cut-off is the clinician's own.
   *
   * @return whether it was entered with the instrument and is not known to the library
   */
  public abstract boolean ownCutOff();

  /**
   * Returns whether the first total is on the side of the cases.
   *
   * @return whether it is; empty without a cut-off or a change
   */
  public abstract Optional<Boolean> wasCase();

  /**
   * Returns whether the last total is on the side of the cases.
   *
   * @return whether it is; empty without a cut-off or a change
   */
  public abstract Optional<Boolean> endsAsCase();

  /**
   * Returns the item on self-harm.
   *
   * @return its answers form by form; empty for an instrument without such an item
   */
  public abstract Optional<SafetyCourse> selfHarm();

  /**
   * Returns the answers to the item on self-harm as they stand in a row.
   *
   * @return a sign for each form in the order of time: the response, "?" where it was left blank,
   *     "-" where the form was missed, "t" where only a total is known that leaves it open; none
   *     without such an item
   */
  public ImmutableList<String> trail() {
    return selfHarm().stream()
        .flatMap(course -> course.answers().stream())
        .map(SafetyItemAnswer::sign)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Clause clause() {
    return GridClauses.measure(this);
  }
}
