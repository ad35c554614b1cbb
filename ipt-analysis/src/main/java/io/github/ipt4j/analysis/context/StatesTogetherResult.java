// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link StatesTogether} counted in a diary beside two states of the day. */
@Value.Immutable
@IptStyle
public abstract sealed class StatesTogetherResult extends SymptomResult
    permits ImmutableStatesTogetherResult {
  private static final String COLUMN = "context.together.column.";
  private static final double ENOUGH_POWER = 0.5;

  StatesTogetherResult() {}

  static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract StatesTogether analysis();

  /**
   * Returns on how many recorded days the first state was asked about.
   *
   * @return the counts
   */
  public abstract AskedShares asked();

  /**
   * Returns on how many recorded days the second state was asked about, from the declared day on.
   *
   * @return the counts
   */
  public abstract AskedShares askedOther();

  /** Returns which days are compared with which, the second state apart. */
  abstract Alike alike();

  /**
   * Returns the days at risk on which the second state held.
   *
   * @return the counts by the first state, the symptom being its onset
   */
  public abstract FourCounts onsetsWith();

  /**
   * Returns the days at risk on which the second state did not hold.
   *
   * @return the counts by the first state, the symptom being its onset
   */
  public abstract FourCounts onsetsWithout();

  /**
   * Returns the days at risk before the declared day.
   *
   * @return the counts by the first state, the symptom being its onset; empty if no day was
   *     declared
   */
  public abstract Optional<FourCounts> onsetsBefore();

  /**
   * Returns all days on which the second state held.
   *
   * @return the counts by the first state of symptom days
   */
  public abstract FourCounts daysWith();

  /**
   * Returns all days on which the second state did not hold.
   *
   * @return the counts by the first state of symptom days
   */
  public abstract FourCounts daysWithout();

  /**
   * Returns all days before the declared day.
   *
   * @return the counts by the first state of symptom days; empty if no day was declared
   */
  public abstract Optional<FourCounts> daysBefore();

  /**
   * Returns on how many days the first state is known and the second is not.
   *
   * @return the number; they are left out
   */
  public abstract int otherUnknown();

  /**
   * Returns the test of the first state on onsets at risk, the second alike.
   *
   * @return the test, empty if it was not asked for or not done
   */
  public abstract Optional<TestedContrast> test();

  @Override
  public Context context() {
    return Context.ofState(analysis().state());
  }

  private Context other() {
    return Context.ofState(analysis().other());
  }

  private List<FourCounts> periods() {
    List<FourCounts> periods = new ArrayList<>(List.of(daysWith(), daysWithout()));
    daysBefore().ifPresent(periods::add);
    return periods;
  }

  /**
   * Returns DESCRIBED where no test was asked for or asking was uneven. With a test: SUPPORTED if
   * mid-p is at most alpha; NOT_IDENTIFIABLE if no outcome of these days could be significant;
   * INSUFFICIENT_DATA where a fivefold odds would more likely be missed than found, and without a
   * day to count; NOT_SUPPORTED otherwise.
   */
  @Override
  public Conclusion conclusion() {
    if (!shortfalls().isEmpty()) {
      return Conclusion.INSUFFICIENT_DATA;
    }
    return test().map(this::decided).orElse(Conclusion.DESCRIBED);
  }

  private Conclusion decided(TestedContrast test) {
    if (test.smallestP() > analysis().alpha()) {
      return Conclusion.NOT_IDENTIFIABLE;
    }
    if (test.midP() <= analysis().alpha()) {
      return Conclusion.SUPPORTED;
    }
    return test.power5() < ENOUGH_POWER ? Conclusion.INSUFFICIENT_DATA : Conclusion.NOT_SUPPORTED;
  }

  /**
   * Returns the same result, read at another level.
   *
   * @param level the level, in (0, 1)
   * @return what the analysis at that level finds in the same days
   */
  public StatesTogetherResult at(double level) {
    return withAnalysis(analysis().withAlpha(level)).withTest(test().map(t -> t.withAlpha(level)));
  }

  abstract StatesTogetherResult withAnalysis(StatesTogether analysis);

  abstract StatesTogetherResult withTest(Optional<? extends TestedContrast> test);

  /** Returns that no day can be counted, or that none of them had the first state. */
  @Override
  public ImmutableList<Shortfall> shortfalls() {
    FourCounts all = FourCounts.sum(periods());
    Stream<Shortfall> lacking =
        all.all() == 0 ? atLeastOne("together", 0) : atLeastOne("with", all.exposed());
    return lacking.collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableList<Clause> clauses() {
    if (!shortfalls().isEmpty()) {
      return sentence(together("thin").with("lack", lack()));
    }
    return sentence(
        Stream.of(
                counts("with", FourCounts::exposed, FourCounts::shareWith),
                counts("without", FourCounts::unexposed, FourCounts::shareWithout),
                test().map(this::tested))
            .flatMap(Optional::stream)
            .toArray(Clause[]::new));
  }

  /** Returns on how many days of one kind the symptom was there; empty without such a day. */
  private Optional<Clause> counts(
      String name, ToIntFunction<FourCounts> days, Function<FourCounts, Cell> share) {
    boolean isBefore = daysBefore().stream().mapToInt(days).sum() > 0;
    boolean isWith = days.applyAsInt(daysWith()) > 0;
    boolean isWithout = days.applyAsInt(daysWithout()) > 0;
    if (!isBefore && !isWith && !isWithout) {
      return Optional.empty();
    }
    return Optional.of(
        together(name + other(isWith, isWithout))
            .with("with", share.apply(daysWith()))
            .with("without", share.apply(daysWithout()))
            .with("since", Cell.day(analysis().since()))
            .with("before", isBefore ? share.apply(daysBefore().orElseThrow()) : Cell.NONE)
            .with("note", test().isPresent() ? Cell.NONE : Cell.words("context.together.note")));
  }

  /** Returns how these days had the other state, where it was always or never, or none came. */
  private static String other(boolean isWith, boolean isWithout) {
    if (isWith) {
      return isWithout ? "" : ".always";
    }
    return isWithout ? ".never" : ".earlier";
  }

  private Clause tested(TestedContrast test) {
    String how =
        switch (conclusion()) {
          case SUPPORTED -> test.direction() > 0 ? "goesWith" : "lessOften";
          case NOT_SUPPORTED -> "byChance";
          case NOT_IDENTIFIABLE -> "noOutcome";
          default -> "unclear";
        };
    return together(how)
        .with("alike", alike().ofDays())
        .with("found", withP(Clause.of("context.together.p"), test.midP(), analysis().alpha()));
  }

  private Clause together(String name) {
    return phrase("together." + name).with("other", other().clause());
  }

  @Override
  public ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = commonCaveats();
    asked()
        .inPart(context(), subject())
        .ifPresent(c -> caveats.add(new Caveat(Caveat.Kind.CONTACTS_NOT_ASKED, c)));
    if (otherUnknown() > 0) {
      caveats.add(
          new Caveat(
              Caveat.Kind.CONTACTS_NOT_ASKED, together("unknown").with("n", otherUnknown())));
    }
    if (analysis().tested() && !(asked().isEven() && askedOther().isEven())) {
      Context uneven = asked().isEven() ? other() : context();
      AskedShares shares = asked().isEven() ? askedOther() : asked();
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD,
              together("notTested").with("asked", shares.unevenly(uneven, subject()))));
    } else if (conclusion() == Conclusion.DESCRIBED) {
      caveats.add(new Caveat(Caveat.Kind.METHOD, Clause.of("context.naming.describes")));
    }
    return caveats.build();
  }

  @Override
  public Table table() {
    List<Clause> columns =
        new ArrayList<>(
            List.of(
                Clause.of(COLUMN + "what"),
                Clause.of(COLUMN + "with").with("other", Cell.name(analysis().other())),
                Clause.of(COLUMN + "without")));
    analysis()
        .since()
        .ifPresent(day -> columns.add(Clause.of(COLUMN + "before").with("since", Cell.day(day))));
    Table.Builder table = Table.withColumns(columns);
    row(table, "began", onsetsWith(), onsetsWithout(), onsetsBefore(), FourCounts::shareWith);
    row(
        table,
        "beganWithout",
        onsetsWith(),
        onsetsWithout(),
        onsetsBefore(),
        FourCounts::shareWithout);
    row(table, "days", daysWith(), daysWithout(), daysBefore(), FourCounts::shareWith);
    row(table, "daysWithout", daysWith(), daysWithout(), daysBefore(), FourCounts::shareWithout);
    return table.build();
  }

  private void row(
      Table.Builder table,
      String name,
      FourCounts with,
      FourCounts without,
      Optional<FourCounts> before,
      Function<FourCounts, Cell> share) {
    Cell label =
        Cell.words(
            Clause.of("context.together.row." + name).with("state", Cell.name(analysis().state())));
    if (before.isPresent()) {
      table.row(label, share.apply(with), share.apply(without), share.apply(before.get()));
    } else {
      table.row(label, share.apply(with), share.apply(without));
    }
  }

  @Override
  public OptionalDouble level() {
    return analysis().tested() ? OptionalDouble.of(analysis().alpha()) : OptionalDouble.empty();
  }

  static final class Builder extends ImmutableStatesTogetherResult.Builder {
    Builder() {}
  }
}
