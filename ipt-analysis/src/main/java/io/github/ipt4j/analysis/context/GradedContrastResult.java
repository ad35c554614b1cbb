// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What {@link GradedContrast} found in a diary and a log. */
@Value.Immutable
@IptStyle
public abstract sealed class GradedContrastResult extends ContextResult
    permits ImmutableGradedContrastResult {

  GradedContrastResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract GradedContrast analysis();

  /**
   * Returns on how many recorded days contacts were asked about, with the symptom and without.
   *
   * @return the counts
   */
  public abstract AskedShares asked();

  /**
   * Returns the calendar weeks with a rating.
   *
   * @return the number; a week that a phase cuts counts as two
   */
  public abstract int weeks();

  /**
   * Returns the rated days with the context.
   *
   * @return the number
   */
  public abstract int exposedDays();

  /**
   * Returns the rated days without the context.
   *
   * @return the number
   */
  public abstract int unexposedDays();

  /**
   * Returns the mean rating of the days with the context, whatever their weekday.
   *
   * @return the mean, 0 to 10; empty where one of the two kinds of days is missing
   */
  public abstract OptionalDouble meanExposed();

  /**
   * Returns the mean rating of the days without the context, whatever their weekday.
   *
   * @return the mean, 0 to 10; empty where one of the two kinds of days is missing
   */
  public abstract OptionalDouble meanUnexposed();

  /**
   * Returns whether there are days with and without the context on one weekday of one period.
   *
   * @return whether there are
   */
  public abstract boolean comparable();

  /**
   * Returns the p-value.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble p();

  /**
   * Returns the smallest p-value that an order of these weeks could have.
   *
   * @return the p-value, in (0, 1]; empty if nothing was tested
   */
  public abstract OptionalDouble smallestP();

  /**
   * Returns whether p is that of all orders of the weeks, not of draws.
   *
   * @return whether it is; false if nothing was tested
   */
  @Value.Default
  public boolean exact() {
    return false;
  }

  /** Returns which days are compared with which. */
  abstract StrataWords strataWords();

  /**
   * Returns by how many points the rating is higher with the context, weekdays alike.
   *
   * @return the difference in points of the scale; empty if nothing was tested
   */
  public abstract OptionalDouble effect();

  /**
   * Returns the 95 % interval of the effect.
   *
   * @return the interval; empty if nothing was tested or no end can be found
   */
  public abstract Optional<EffectInterval> interval();

  /**
   * Returns SUPPORTED if p is at most alpha and NOT_SUPPORTED if it is above; NOT_IDENTIFIABLE
   * without days to compare on one weekday; DESCRIBED if contacts were asked about unevenly;
   * INSUFFICIENT_DATA otherwise, and where no order of the weeks could have a p of at most alpha.
   */
  @Override
  public Conclusion conclusion() {
    if (sampling() == ContactSampling.NOTABLE_ONLY || exposedDays() == 0 || unexposedDays() == 0) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    if (!asked().isEven()) {
      return Conclusion.DESCRIBED;
    }
    if (!comparable()) {
      return Conclusion.NOT_IDENTIFIABLE;
    }
    if (p().isEmpty() || smallestP().orElse(1) > analysis().alpha()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return p().getAsDouble() <= analysis().alpha()
        ? Conclusion.SUPPORTED
        : Conclusion.NOT_SUPPORTED;
  }

  @Override
  protected String oldHeadline() {
    String name = symptom().name();
    String context = ContrastSentences.context(analysis().context(), analysis().lag());
    String days =
        Wording.count(exposedDays(), "day")
            + " with and "
            + Wording.count(unexposedDays(), "day")
            + " without";
    return switch (conclusion()) {
      case SUPPORTED ->
          Wording.sentence(name)
              + " is "
              + Wording.number(Math.abs(effect().orElseThrow()), 1)
              + " points of 10 "
              + (effect().orElseThrow() > 0 ? "higher" : "lower")
              + " on days with "
              + context
              + " than on "
              + strataWords().ofDays()
              + " without ("
              + days
              + "; "
              + estimate()
              + ")";
      case NOT_SUPPORTED ->
          "Among "
              + strataWords().ofDays()
              + ", "
              + name
              + " is no more different on days with "
              + context
              + " than chance may have it ("
              + days
              + "; "
              + estimate()
              + "); that does not rule a difference out";
      case NOT_IDENTIFIABLE ->
          "The diary cannot tell "
              + context
              + " from the weekday: on every weekday it was always there or never ("
              + days
              + ")";
      case DESCRIBED ->
          "Whether " + name + " is different with " + context + " " + asked().unevenInWords();
      case INSUFFICIENT_DATA -> insufficient(name, context, days);
    };
  }

  private String estimate() {
    return "difference "
        + Wording.number(effect().orElseThrow(), 1)
        + interval()
            .map(i -> ", 95 % interval " + Wording.interval(i.low(), i.high(), 1))
            .orElse("")
        + ", "
        + Wording.p(p().orElseThrow(), analysis().alpha());
  }

  private String insufficient(String name, String context, String days) {
    String missing =
        sampling() == ContactSampling.NOTABLE_ONLY
            ? NOTABLE_ONLY
            : days + " in " + Wording.count(weeks(), "week") + open();
    return "Too little to tell whether " + name + " is different with " + context + ": " + missing;
  }

  private String open() {
    return p().isPresent()
        ? ", "
            + Wording.p(p().getAsDouble())
            + "; in whatever order these weeks had come, p would be at least "
            + Wording.pCell(smallestP())
        : "; the question needs both kinds of days and at least "
            + analysis().leastWeeks()
            + " weeks to exchange";
  }

  @Override
  public ImmutableSet<RelationshipId> about() {
    return analysis().context().people();
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    ClearanceCaveat.of(symptom(), clearance()).ifPresent(caveats::add);
    caveats.addAll(dateCaveats());
    return caveats.build();
  }

  @Override
  protected TextTable oldTable() {
    return TextTable.withHeader("rating of 0 to 10", "with it", "without", "difference", "p")
        .row(
            "rated days",
            Integer.toString(exposedDays()),
            Integer.toString(unexposedDays()),
            "",
            "")
        .row("mean, all weekdays", cell(meanExposed()), cell(meanUnexposed()), "", "")
        .row("weekdays alike", "", "", cell(effect()), Wording.pCell(p(), analysis().alpha()))
        .row(
            "  95 % interval",
            "", "", interval().map(i -> Wording.interval(i.low(), i.high(), 1)).orElse("-"), "")
        .row("  smallest p of these weeks", "", "", "", Wording.pCell(smallestP()))
        .row("calendar weeks", Integer.toString(weeks()), "", "", "")
        .build();
  }

  private static String cell(OptionalDouble value) {
    return value.isPresent() ? Wording.number(value.getAsDouble(), 1) : "-";
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableGradedContrastResult.Builder {
    Builder() {}
  }
}
