// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import static io.github.ipt4j.analysis.tension.LoadWords.clause;
import static io.github.ipt4j.analysis.tension.LoadWords.load;
import static io.github.ipt4j.analysis.tension.LoadWords.ofScale;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import java.util.stream.Stream;

/** The sentence, the caveats and the table of a change between two periods. */
final class ChangeClauses {
  /** A greater ratio of the asked shares is said; contrasts allow no more either. */
  private static final double EVEN = 1.25;

  private final TensionChangeResult result;

  ChangeClauses(TensionChangeResult result) {
    this.result = result;
  }

  ImmutableList<Clause> headline() {
    if (result.sampling() == ContactSampling.NOTABLE_ONLY) {
      return ImmutableList.of(
          named("unknown").with("why", LoadShortfalls.notAsked(result.diaryCoverage())));
    } else if (!result.shortfalls().isEmpty()) {
      return ImmutableList.of(
          named("tooLittle").with("lacking", LoadWords.lacking(result.shortfalls())));
    }
    return ImmutableList.of(
        named(result.hasFallen() ? "less" : result.hasRisen() ? "more" : "alike")
            .with("before", load(result.before().load()))
            .with("after", load(result.after().load()))
            .with("test", test()),
        clause("change.asked")
            .with("daysBefore", result.before().askedDays())
            .with("daysAfter", result.after().askedDays()));
  }

  private Clause test() {
    double alpha = result.analysis().alpha();
    double p = result.p().orElseThrow();
    return clause("change.test")
        .with("difference", Cell.signed(result.difference().orElseThrow(), 2))
        .with("level", LoadWords.level(1 - alpha))
        .with("interval", Cell.interval(result.interval().orElseThrow(), 2))
        .with("p", Cell.p(p, alpha))
        .with("at", LoadWords.unusual(p, alpha));
  }

  private Clause named(String phrase) {
    return clause("change." + phrase)
        .with("person", Cell.person(result.analysis().person()))
        .with("first", period(result.before().period()))
        .with("second", period(result.after().period()));
  }

  /** Returns the first and the last day of a period, of which one without days has no last. */
  private static Clause period(DateRange period) {
    return clause("change.period")
        .with("from", Cell.day(period.startInclusive()))
        .with("to", period.days() == 0 ? Cell.NONE : Cell.day(period.endExclusive().minusDays(1)));
  }

  ImmutableList<Caveat> caveats() {
    double before = result.before().askedShare();
    double after = result.after().askedShare();
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    caveats.addAll(result.safety()).addAll(result.dateCaveats());
    if (before > EVEN * after || after > EVEN * before) {
      caveats.add(
          new Caveat(
              Caveat.Kind.UNEVEN_RECORDING,
              clause("change.uneven")
                  .with("before", Cell.percent(before))
                  .with("after", Cell.percent(after))));
    }
    return caveats.build();
  }

  Table table() {
    String column = "tension.change.column.";
    Table.Builder table =
        Table.withColumns(
            column + "period",
            column + "days",
            column + "asked",
            column + "contacts",
            column + "perWeek",
            column + "typical",
            column + "load");
    Stream.of(result.before(), result.after())
        .forEach(
            p ->
                table.row(
                    period(p.period()),
                    Cell.count(p.period().days()),
                    Cell.count(p.askedDays()),
                    Cell.count(p.contacts()),
                    load(p.contactsPerWeek()),
                    ofScale(p.severity()),
                    load(p.load())));
    return table.build();
  }
}
