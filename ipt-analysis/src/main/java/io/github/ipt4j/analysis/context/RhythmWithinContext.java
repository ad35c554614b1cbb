// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/**
 * Does the Friday effect survive the visits? Whether a symptom keeps to certain weekdays among days
 * that are alike in a context.
 *
 * <p>The weekly test of symptom days (Hermans-Rasson form of the counts by weekday minus what is
 * expected) with two strata, days with the context and days without: within each every set of so
 * many symptom days is equally likely, so the expectation of a weekday is m1 E1 / n1 + m0 E0 / n0,
 * with m symptom days among n days of a stratum, E of them on the weekday. p is the share of tables
 * at least as extreme, by enumeration up to {@link #exactUpTo()} symptom days and from {@link
 * #draws()} seeded draws above. The same test without strata, on the same days, stands beside it.
 *
 * <p>Undefined and thin cases: fewer than {@link #minimumSymptomDays()} symptom days, or totals
 * that no arrangement could make significant, give INSUFFICIENT_DATA; a log of notable contacts
 * only is refused. A weekday on which the context was always there, and that is the only such one,
 * has nothing to be compared with inside its stratum: it drops out, and the test is of the others.
 *
 * <p>Assumptions and limits: those of the weekly test. That the weekdays no longer stand out does
 * not show that the context makes the difference: power is lost with the days that drop out.
 *
 * <p>Sources: Hermans and Rasson 1985, Biometrika 72, 698-702, <a
 * href="https://doi.org/10.1093/biomet/72.3.698">doi:10.1093/biomet/72.3.698</a>; Landler, Ruxton
 * and Malkemper 2019, BMC Ecology 19, 30, <a
 * href="https://doi.org/10.1186/s12898-019-0246-8">doi:10.1186/s12898-019-0246-8</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class RhythmWithinContext
    implements Analysis<ExposedDiary, RhythmWithinContextResult>,
        DrawnOptions,
        WithRhythmWithinContext
    permits ImmutableRhythmWithinContext {
  private static final int MOST_ENUMERATED = 30;

  RhythmWithinContext() {}

  /**
   * Returns the analysis for a context, with every other option as by default.
   *
   * @param context the context
   * @return the analysis
   */
  public static RhythmWithinContext of(Context context) {
    return ImmutableRhythmWithinContext.builder().context(context).build();
  }

  /**
   * Returns up to how many symptom days all tables are enumerated, if they are not too many.
   *
   * @return the number, 0 to 30; 12 by default
   */
  @Value.Default
  public int exactUpTo() {
    return 12;
  }

  /**
   * Returns the fewest symptom days that are tested.
   *
   * @return the number, at least 1; 4 by default
   */
  @Value.Default
  public int minimumSymptomDays() {
    return 4;
  }

  @Value.Check
  void check() {
    DrawnOptions.check(this);
    checkArgument(
        exactUpTo() >= 0 && exactUpTo() <= MOST_ENUMERATED,
        "exactUpTo must be 0 to %s, but was %s",
        MOST_ENUMERATED,
        exactUpTo());
    checkArgument(
        minimumSymptomDays() >= 1,
        "minimumSymptomDays must be at least 1, but was %s",
        minimumSymptomDays());
  }

  @Override
  public RhythmWithinContextResult analyze(ExposedDiary exposed) {
    return new RhythmComputation(this, exposed).result();
  }
}
