// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.outcome.ChangePreset;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.analysis.outcome.ReliableChangeResult;
import io.github.ipt4j.analysis.outcome.SuddenGains;
import io.github.ipt4j.analysis.outcome.SuddenGainsResult;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.MissingItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of the totals of one instrument.
 *
 * @param series the forms, at least one
 * @param change the change from the first to the last total
 * @param gains the sudden gains and losses, of an instrument with a threshold for them
 */
public record MeasureFindings(
    MeasureSeries series, ReliableChangeResult change, Optional<SuddenGainsResult> gains) {

  /** Checks the components. */
  public MeasureFindings {
    checkArgument(!series.measures().isEmpty(), "series must hold at least one measure");
  }

  /**
   * Returns the findings by the published thresholds of an instrument, or without norms.
   *
   * @param series the forms, at least one
   * @param missing what becomes of items that were not answered
   * @param since the day before and from which the totals of an instrument without thresholds are
   *     held against each other; without it their change is not judged
   * @return the findings
   */
  public static MeasureFindings of(
      MeasureSeries series, MissingItems missing, Optional<LocalDate> since) {
    Optional<ChangePreset> preset = ChangePreset.of(series.instrument());
    ReliableChange change =
        preset
            .map(ReliableChange::of)
            .or(() -> since.map(ReliableChange::withoutNorms))
            .orElse(ReliableChange.undecided())
            .withMissingItems(missing);
    return new MeasureFindings(
        series,
        change.analyze(series),
        preset.map(p -> SuddenGains.ofAtLeast(p.reliableChange()).analyze(series)));
  }

  /** The forms that have a total by the rule of the analysis. */
  List<MeasureTaken> scored() {
    MissingItems missing = change.analysis().missingItems();
    return series.measures().stream().filter(m -> m.score(missing).total().isPresent()).toList();
  }
}
