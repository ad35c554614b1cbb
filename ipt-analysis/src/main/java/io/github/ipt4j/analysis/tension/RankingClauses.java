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
import java.util.List;

/** The sentence, the caveats and the table of the loads of everyone. */
final class RankingClauses {
  private static final double HUNDRED = 100;

  private final TensionRankingResult result;
  private final boolean isRefused;
  private final boolean isAsked;

  RankingClauses(TensionRankingResult result) {
    this.result = result;
    this.isRefused = !result.shortfalls().isEmpty();
    this.isAsked = result.sampling() != ContactSampling.NOTABLE_ONLY;
  }

  ImmutableList<Clause> headline() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    if (!isAsked) {
      clauses.add(
          clause("ranking.unknown").with("why", LoadShortfalls.notAsked(result.diaryCoverage())),
          clause("written").with("n", result.contacts()).with("how", Cell.NONE));
    } else if (isRefused) {
      clauses.add(
          clause("ranking.tooLittle").with("lacking", LoadWords.lacking(result.shortfalls())));
    } else {
      clauses.add(
          clause("ranking.load")
              .with("people", result.people().size())
              .with("load", load(result.load()))
              .with("contacts", result.contacts())
              .with("days", result.askedDays())
              .with("level", LoadWords.level(result.analysis().level()))
              .with("interval", Cell.interval(result.interval().orElseThrow(), 2)));
      result.comparisons().stream().limit(1).map(RankingClauses::compared).forEach(clauses::add);
    }
    return clauses.build();
  }

  private static Clause compared(LoadComparison c) {
    String phrase =
        switch (c.order()) {
          case SEPARATED -> "more";
          case NOT_SEPARABLE -> "notSeparable";
          case WORST_DISAGREES -> "worstDisagrees";
        };
    Clause difference =
        clause("ranking.difference")
            .with("difference", Cell.number(c.difference(), 2))
            .with("p", Cell.p(c.p(), c.holmLevel()))
            .with("level", LoadWords.unusual(c.p(), c.holmLevel()));
    return clause("ranking." + phrase)
        .with("greater", Cell.person(c.greater()))
        .with("lesser", Cell.person(c.lesser()))
        .with("difference", difference);
  }

  ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    caveats.addAll(result.safety()).addAll(result.dateCaveats());
    int people = result.people().size();
    int thin = (int) result.people().stream().filter(p -> p.load().isEmpty()).count();
    if (isRefused) {
      caveats.add(
          new Caveat(
              isAsked ? Caveat.Kind.FEW_OBSERVATIONS : Caveat.Kind.CONTACTS_NOT_ASKED,
              clause("ranking.byWorst")));
    } else if (thin > 0) {
      caveats.add(
          new Caveat(
              Caveat.Kind.FEW_OBSERVATIONS,
              clause("ranking.thin").with("share", Cell.share(thin, people))));
    }
    if (result.comparisons().size() > 1) {
      caveats.add(
          new Caveat(
              Caveat.Kind.MULTIPLE_TESTS,
              clause("ranking.pairs")
                  .with("n", result.comparisons().size())
                  .with("alpha", alpha(result.analysis().alpha()))));
    }
    return caveats.build();
  }

  /** A level that a larger family of tests has shared out has more than two decimals. */
  private static Cell alpha(double alpha) {
    return Cell.number(alpha, HUNDRED * alpha == Math.rint(HUNDRED * alpha) ? 2 : 4);
  }

  Table table() {
    Table.Builder table =
        Table.withColumns(
            List.of(
                clause("ranking.column.person"),
                clause("ranking.column.contacts"),
                clause("ranking.column.load"),
                clause("ranking.column.interval")
                    .with("level", LoadWords.level(result.analysis().level())),
                clause("ranking.column.typical"),
                clause("ranking.column.worst"),
                clause("ranking.column.order")));
    boolean isTold = result.shortfalls().isEmpty();
    for (RelationshipTensionResult person : result.people()) {
      table.row(
          Cell.person(person.analysis().person()),
          Cell.count(person.contacts()),
          isTold ? load(person.load()) : Cell.NONE,
          person.interval().filter(i -> isTold).map(i -> Cell.interval(i, 2)).orElse(Cell.NONE),
          ofScale(person.severity()),
          person.worst().map(w -> Cell.number(w.negativity(), 1)).orElse(Cell.NONE),
          order(person));
    }
    return table
        .row(
            "tension.ranking.all",
            Cell.count(result.contacts()),
            load(result.load()),
            result.interval().map(i -> Cell.interval(i, 2)).orElse(Cell.NONE),
            Cell.NONE,
            Cell.NONE,
            Cell.NONE)
        .build();
  }

  /** Returns how a person's load stands to the next lower one; comparisons come in that order. */
  private Cell order(RelationshipTensionResult person) {
    return result.comparisons().stream()
        .filter(c -> c.greater().equals(person.analysis().person()))
        .findFirst()
        .map(c -> Cell.words("tension.ranking.order." + c.order()))
        .orElse(Cell.NONE);
  }
}
