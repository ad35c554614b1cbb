// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.internal.Wording;

/** What a reader must know beside a contrast. */
final class ContrastCaveats {
  private final ContextContrastResult result;
  private final ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();

  ContrastCaveats(ContextContrastResult result) {
    this.result = result;
  }

  ImmutableList<Caveat> all() {
    ClearanceCaveat.of(result.symptom(), result.clearance()).ifPresent(caveats::add);
    caveats.addAll(result.dateCaveats());
    recording();
    if (result.ratedAfterwards()) {
      add(
          Caveat.Kind.RATED_AFTERWARDS,
          "Which contacts were tense was rated on or after the days of the symptom, so a bad day"
              + " may have coloured the rating.");
    }
    result
        .order()
        .filter(o -> o.symptomFirst() + o.contextFirst() + o.unknown() > 0)
        .ifPresent(o -> add(Caveat.Kind.METHOD, o.sentence(result.symptom().name())));
    turned();
    if (result.conclusion() == Conclusion.SUPPORTED) {
      burden();
      away();
      phase();
    }
    return caveats.build();
  }

  private void recording() {
    AskedShares asked = result.asked();
    if (asked.askedWith() < asked.with() || asked.askedFree() < asked.free()) {
      add(
          Caveat.Kind.CONTACTS_NOT_ASKED,
          "Contacts were asked about on "
              + asked.askedWith()
              + " of "
              + Wording.count(asked.with(), "recorded day")
              + " with the symptom and on "
              + asked.askedFree()
              + " of "
              + asked.free()
              + " without; the others are left out.");
    }
  }

  private void turned() {
    if (result.isTurned()) {
      FourCounts all = result.totalOnsets();
      add(
          Caveat.Kind.METHOD,
          "Over all days at risk it began on "
              + all.both()
              + " of "
              + all.exposed()
              + " with it and on "
              + all.symptomOnly()
              + " of "
              + all.unexposed()
              + " without, which "
              + (all.direction() == 0 ? "shows no difference" : "is not what the odds ratio says")
              + ": it compares only days that are alike.");
    }
  }

  private void burden() {
    result
        .dayTest()
        .filter(days -> days.midP() > result.analysis().level())
        .ifPresent(
            days ->
                add(
                    Caveat.Kind.NOT_STABLE,
                    "Counting all symptom days instead of those on which it began, it does not"
                        + " stand out (mid-"
                        + Wording.p(days.midP(), result.analysis().level())
                        + ")."));
  }

  private void away() {
    result
        .testWithoutAway()
        .filter(test -> test.midP() > result.analysis().level())
        .ifPresent(
            test ->
                add(
                    Caveat.Kind.NOT_STABLE,
                    "Without the days on which others came while the client was away, it does not"
                        + " stand out (mid-"
                        + Wording.p(test.midP(), result.analysis().level())
                        + ")."));
  }

  private void phase() {
    if (!result.phaseDeclared()) {
      add(
          Caveat.Kind.PHASE_NOT_DECLARED,
          "If the symptom and the context changed at one time, each for a reason of its own, it"
              + " would look the same; with the day of that change declared, days are compared"
              + " before and after it only with their like.");
    }
  }

  private void add(Caveat.Kind kind, String text) {
    caveats.add(new Caveat(kind, text));
  }
}
