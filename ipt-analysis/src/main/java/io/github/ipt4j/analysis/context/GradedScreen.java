// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.List;
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
    implements Analysis<ExposedRatings, GradedScreenResult>, WithGradedScreen
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
   * Returns the level of the whole screen.
   *
   * @return the level, in (0, 1); 0.05 by default
   */
  @Value.Default
  public double alpha() {
    return 0.05;
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

  /**
   * Returns the contexts.
   *
   * @return the contexts, each once; if empty, every person and every kind of contact in the log,
   *     and every state of the day
   */
  public abstract ImmutableList<Context> contexts();

  @Value.Check
  void check() {
    Probability.check("alpha", alpha());
    checkArgument(
        draws() >= FEWEST_DRAWS, "draws must be at least %s, but was %s", FEWEST_DRAWS, draws());
    checkArgument(
        contexts().stream().distinct().count() == contexts().size(),
        "contexts must name each context once");
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
    List<List<GradedContrastResult>> contrasts =
        ratings.stream().map(exposed -> contrasts(exposed, orders)).toList();
    double[] p =
        contrasts.stream().flatMap(List::stream).flatMapToDouble(c -> c.p().stream()).toArray();
    double[] levels = Holm.levels(p, alpha());
    ImmutableList.Builder<GradedScreenResult> results = ImmutableList.builder();
    int next = 0;
    for (int i = 0; i < contrasts.size(); i++) {
      List<GradedScreenResult.Ranked> ranked = new ArrayList<>();
      for (GradedContrastResult contrast : contrasts.get(i)) {
        ranked.add(
            contrast.p().isPresent()
                ? new GradedScreenResult.Ranked(contrast.at(levels[next]), next++)
                : new GradedScreenResult.Ranked(contrast, ScreenedContext.UNTESTED));
      }
      results.add(GradedScreenResult.of(this, ratings.get(i), ranked, p));
    }
    return results.build();
  }

  private List<GradedContrastResult> contrasts(ExposedRatings exposed, OrderSource orders) {
    ImmutableList<Context> candidates =
        contexts().isEmpty()
            ? ContextScreen.candidates(exposed.log(), exposed.states())
            : contexts();
    GradedComputation computation = new GradedComputation(exposed, orders);
    return candidates.stream()
        .map(c -> GradedContrast.of(c).withAlpha(alpha()).withDraws(draws()))
        .map(computation::result)
        .toList();
  }
}
