// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.style.Identifiers;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How is it with a symptom on the days of one state, such as a night shift, when another state,
 * such as a sister who stays, holds and when it does not?
 *
 * <p>The days at risk, and all symptom days, are counted by the first state within the second.
 * Where a day is given {@link #since()} which the second is known or was tried, the days before it
 * are counted apart, whatever is known of the second.
 *
 * <p>Unless it is asked for, nothing is tested: the conclusion is DESCRIBED. With {@link #tested()}
 * the first state is put to the exact test of {@link ContextContrast} on onsets at risk, in strata
 * of weekday, phase, block of 84 days and the second state (it held, it did not, or the time
 * before), so that what goes with the second is not taken for the first. To ask whether the second
 * makes a difference on days of the first, exchange the two.
 *
 * <p>Undefined and thin cases: a day of which the second state is not known, unless it lies before
 * the declared day, is left out and counted. Without a day to count it is INSUFFICIENT_DATA. The
 * test is refused (DESCRIBED) where either state was asked about on shares of the days with and
 * without the symptom that differ by more than a factor of 1.25; NOT_IDENTIFIABLE where no outcome
 * of these days could be significant, which is common: each further stratum costs days.
 *
 * <p>Assumptions and limits: those of {@link ContextContrast}. The time before differs from the
 * time after in more than the second state; the counts of the two times describe.
 *
 * <p>Source: Gart 1970, Biometrika 57, 471-475, <a
 * href="https://doi.org/10.1093/biomet/57.3.471">doi:10.1093/biomet/57.3.471</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class StatesTogether
    implements Analysis<ExposedDiary, StatesTogetherResult>, WithStatesTogether
    permits ImmutableStatesTogether {

  StatesTogether() {}

  /**
   * Returns the counts of one state within another, without a test.
   *
   * @param state the first state, such as "night shift"
   * @param other the second, such as "sister stays"
   * @return the analysis
   */
  public static StatesTogether of(String state, String other) {
    return ImmutableStatesTogether.builder().state(state).other(other).build();
  }

  /**
   * Returns the state that is compared.
   *
   * @return its name
   */
  public abstract String state();

  /**
   * Returns the state within which it is compared.
   *
   * @return its name
   */
  public abstract String other();

  /**
   * Returns from which day on the second state is known or was tried.
   *
   * @return the first such day; if empty, only days of which both are known are counted
   */
  public abstract Optional<LocalDate> since();

  /**
   * Returns whether the first state is tested within strata of the second.
   *
   * @return whether it is; not unless asked for
   */
  @Value.Default
  public boolean tested() {
    return false;
  }

  /**
   * Returns the level of the test.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
  }

  @Value.Check
  void check() {
    Identifiers.checkName("state", "state", state());
    Identifiers.checkName("other", "other", other());
    checkArgument(!state().equals(other()), "other must be another state");
    Probability.check("alpha", alpha());
  }

  @Override
  public StatesTogetherResult analyze(ExposedDiary exposed) {
    return new TogetherComputation(this, exposed).result();
  }
}
