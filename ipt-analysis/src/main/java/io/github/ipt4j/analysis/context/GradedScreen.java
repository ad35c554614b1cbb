// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * With what does a daily rating go up or down: with whom, with which kind of contact, with which
 * state of the day?
 *
 * <p>Every context, each person and each kind of contact of the log and each state of the day that
 * was asked about, is put to {@link GradedContrast}; Holm's procedure decides, so that a record in
 * which nothing goes with the rating gives any finding with a probability of at most alpha. All are
 * listed, ranked by p, also those that show nothing and those that the days cannot tell from the
 * weekday.
 *
 * <p>Orders of weeks that are too many to be listed are drawn once for all contexts whose weeks
 * fall into phases and blocks of the same sizes, from a seed that is made of these sizes. So the
 * p-value of a context differs from that of {@link GradedContrast} alone as those of two of its
 * seeds do: at .05 and 9,999 draws by a standard error of .003. Where all orders are listed it is
 * the same.
 *
 * <p>Assumptions and limits: those of {@link GradedContrast}. Two contexts that fall on the same
 * days are two tests with one answer.
 *
 * <p>Source: Holm 1979, Scandinavian Journal of Statistics 6, 65-70, <a
 * href="https://www.jstor.org/stable/4615733">jstor 4615733</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class GradedScreen
    implements Analysis<ExposedRatings, GradedScreenResult>, ScreenOptions, WithGradedScreen
    permits ImmutableGradedScreen {
  private static final int FEWEST_DRAWS = 99;

  GradedScreen() {}

  /**
   * Returns the screen of all contexts, with every option as by default.
   *
   * @return the analysis
   */
  public static GradedScreen withDefaults() {
    return ImmutableGradedScreen.builder().build();
  }

  /**
   * Returns how many permutations of the weeks are drawn for each context.
   *
   * @return the number, at least 99; 9,999 by default
   */
  @Value.Default
  public int draws() {
    return 9_999;
  }

  @Value.Check
  void check() {
    ScreenOptions.check(this);
    checkArgument(
        draws() >= FEWEST_DRAWS, "draws must be at least %s, but was %s", FEWEST_DRAWS, draws());
  }

  @Override
  public GradedScreenResult analyze(ExposedRatings exposed) {
    return analyzeTogether(ImmutableList.of(exposed)).get(0);
  }

  /**
   * Screens several ratings of one client as one family of tests.
   *
   * @param ratings the ratings, each beside the client's log and states
   * @return the results in their order
   */
  public ImmutableList<GradedScreenResult> analyzeTogether(List<ExposedRatings> ratings) {
    OrderSource orders = OrderSource.ofScreen(draws());
    List<Ranks<GradedContrastResult>> ranks =
        Ranks.of(
            ratings.stream().map(exposed -> contrasts(exposed, orders)).toList(),
            GradedContrastResult::p);
    return IntStream.range(0, ratings.size())
        .mapToObj(i -> GradedScreenResult.of(this, ratings.get(i), ranks.get(i)))
        .collect(ImmutableList.toImmutableList());
  }

  private List<GradedContrastResult> contrasts(ExposedRatings exposed, OrderSource orders) {
    GradedComputation computation = new GradedComputation(exposed, orders);
    return ContextScreen.asked(this, exposed.ratings().symptom(), exposed.log(), exposed.states())
        .map(c -> GradedContrast.of(c).withAlpha(alpha()).withDraws(draws()))
        .map(computation::result)
        .toList();
  }
}
