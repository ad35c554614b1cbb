// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.AnalysisContract;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.measure.Instrument;
import net.jqwik.api.Arbitrary;

class ReliableChangeContractTest implements AnalysisContract<MeasureSeries> {
  @Override
  public Analysis<MeasureSeries, ? extends AnalysisResult> analysis() {
    return ReliableChange.of(ChangePreset.TALKING_THERAPIES_PHQ_9);
  }

  @Override
  public Arbitrary<MeasureSeries> views() {
    return Forms.totals(27, 12).map(totals -> Forms.of(Instrument.PHQ_9, totals));
  }

  @Override
  public MeasureSeries emptyView() {
    return Forms.of(Instrument.PHQ_9);
  }
}
