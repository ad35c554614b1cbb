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
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What {@link LagProfile} found in a diary and a log. */
@Value.Immutable
@IptStyle
public abstract sealed class LagProfileResult extends ContextResult
    permits ImmutableLagProfileResult {

  LagProfileResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract LagProfile analysis();

  /**
   * Returns on how many recorded days contacts were asked about, with the symptom and without.
   *
   * @return the counts
   */
  public abstract AskedShares asked();

  /** Returns which days are compared with which. */
  abstract StrataWords strataWords();

  /**
   * Returns the lags.
   *
   * @return one contrast for each lag, the earliest first
   */
  public abstract ImmutableList<LaggedContrast> lags();

  /**
   * Returns the lag at which the onsets are farthest from what is expected.
   *
   * @return the contrast, empty if nothing was tested
   */
  public Optional<LaggedContrast> leading() {
    return lags().stream()
        .filter(l -> l.p().isPresent())
        .min(
            Comparator.comparing((LaggedContrast l) -> l.p().orElseThrow())
                .thenComparing(l -> -Math.abs(l.z().orElseThrow()))
                .thenComparing(l -> Math.abs(l.lag())));
  }

  private boolean isFound(LaggedContrast lag) {
    return lag.p().orElse(1) <= analysis().alpha();
  }

  /**
   * Returns what speaks for the symptom coming before the context.
   *
   * @return a sentence where the symptom goes with a context of a later day; empty otherwise
   */
  public Optional<String> anticipation() {
    return lags().stream()
        .filter(l -> l.lag() < 0 && isFound(l) && l.z().orElse(0) > 0)
        .min(Comparator.comparing(l -> l.p().orElseThrow()))
        .map(
            l ->
                "Anticipation: "
                    + symptom().name()
                    + " begins more often "
                    + day(l.lag())
                    + " "
                    + analysis().context().inWords()
                    + " ("
                    + Wording.p(l.p().orElseThrow(), analysis().alpha())
                    + "); there the symptom came first.");
  }

  /**
   * Returns SUPPORTED if any lag is significant and NOT_SUPPORTED if none is; DESCRIBED if contacts
   * were asked about unevenly; INSUFFICIENT_DATA otherwise.
   */
  @Override
  public Conclusion conclusion() {
    if (lags().stream().anyMatch(this::isFound)) {
      return Conclusion.SUPPORTED;
    }
    if (leading().isPresent()) {
      return Conclusion.NOT_SUPPORTED;
    }
    return sampling() != ContactSampling.NOTABLE_ONLY && !asked().isEven()
        ? Conclusion.DESCRIBED
        : Conclusion.INSUFFICIENT_DATA;
  }

  @Override
  protected String oldHeadline() {
    String name = symptom().name();
    String context = analysis().context().inWords();
    return switch (conclusion()) {
      case SUPPORTED, NOT_SUPPORTED -> tested(leading().orElseThrow(), name, context);
      case DESCRIBED ->
          "On which days around " + context + " " + name + " begins " + asked().unevenInWords();
      default ->
          "Too little to tell on which days around "
              + context
              + " "
              + name
              + " begins: "
              + (sampling() == ContactSampling.NOTABLE_ONLY
                  ? NOTABLE_ONLY
                  : "no lag has days of one weekday with and without it on which it began and did"
                      + " not");
    };
  }

  private String tested(LaggedContrast lag, String name, String context) {
    FourCounts counts = lag.counts();
    String seen =
        counts.both()
            + " of "
            + counts.exposed()
            + " such days and "
            + counts.symptomOnly()
            + " of "
            + counts.unexposed()
            + " others; among "
            + strataWords().ofDays()
            + ", "
            + Wording.p(lag.p().orElseThrow(), analysis().alpha())
            + " over "
            + Wording.count(lags().size(), "lag");
    String often = lag.z().orElseThrow() > 0 ? "more often " : "less often ";
    return isFound(lag)
        ? Wording.sentence(name) + " begins " + often + day(lag.lag()) + " " + context + ": " + seen
        : Wording.sentence(name)
            + " stands out on none of the days around "
            + context
            + "; most "
            + day(lag.lag())
            + " it: "
            + seen
            + "; that does not rule one out";
  }

  private static String day(int lag) {
    int days = Math.abs(lag);
    String number = days == 1 ? "the day" : days + " days";
    return lag == 0 ? "on the day of" : lag > 0 ? number + " after" : number + " before";
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
    anticipation().ifPresent(a -> caveats.add(new Caveat(Caveat.Kind.METHOD, a)));
    return caveats.build();
  }

  @Override
  protected TextTable oldTable() {
    TextTable.Builder table =
        TextTable.withHeader("symptom began", "such days", "began", "others", "began", "z", "p");
    for (LaggedContrast l : lags()) {
      FourCounts c = l.counts();
      table.row(
          day(l.lag()) + " it",
          Integer.toString(c.exposed()),
          Integer.toString(c.both()),
          Integer.toString(c.unexposed()),
          Integer.toString(c.symptomOnly()),
          l.z().isPresent() ? Wording.number(l.z().getAsDouble(), 1) : "-",
          Wording.pCell(l.p(), analysis().alpha()));
    }
    return table.build();
  }

  @Override
  public OptionalDouble level() {
    return OptionalDouble.of(analysis().alpha());
  }

  static final class Builder extends ImmutableLagProfileResult.Builder {
    Builder() {}
  }
}
