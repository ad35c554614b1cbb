// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;

/** What a reader must know beside a contrast. */
final class ContrastCaveats {
  private final ContextContrastResult result;
  private final ImmutableList.Builder<Caveat> caveats;

  ContrastCaveats(ContextContrastResult result) {
    this.result = result;
    caveats = result.commonCaveats();
  }

  ImmutableList<Caveat> all() {
    result
        .asked()
        .inPart(result.context(), result.subject())
        .ifPresent(asked -> add(Caveat.Kind.CONTACTS_NOT_ASKED, asked));
    if (result.ratedAfterwards()) {
      add(Caveat.Kind.RATED_AFTERWARDS, phrase("ratedAfterwards"));
    }
    result
        .order()
        .filter(o -> o.symptomFirst() + o.contextFirst() + o.unknown() > 0)
        .ifPresent(
            o -> add(Caveat.Kind.METHOD, o.clause(result.symptom(), result.context().clause())));
    turned();
    if (result.conclusion() == Conclusion.SUPPORTED) {
      burden();
      if (result.overturnedWithoutAway().isPresent()) {
        add(Caveat.Kind.NOT_STABLE, phrase("awayCounts"));
      }
      if (!result.phaseDeclared()) {
        add(Caveat.Kind.PHASE_NOT_DECLARED, phrase("phaseNotDeclared"));
      }
    }
    return caveats.build();
  }

  private void turned() {
    if (result.isTurned()) {
      FourCounts all = result.totalOnsets();
      add(
          Caveat.Kind.METHOD,
          phrase(all.direction() == 0 ? "allEven" : "allTurned")
              .with("with", all.shareWith())
              .with("without", all.shareWithout()));
    }
  }

  private void burden() {
    double level = result.analysis().level();
    result
        .dayTest()
        .filter(days -> days.midP() > level)
        .ifPresent(
            days ->
                add(
                    Caveat.Kind.NOT_STABLE,
                    phrase("burden").with("p", Cell.p(days.midP(), level))));
  }

  private Clause phrase(String name) {
    return result.phrase("contrast." + name);
  }

  private void add(Caveat.Kind kind, Clause clause) {
    caveats.add(new Caveat(kind, clause));
  }
}
