// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.table.Paragraph;
import io.github.ipt4j.core.table.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How a screen reads. */
final class ScreenWords {
  private final ContextScreenResult result;
  private final String symptom;

  ScreenWords(ContextScreenResult result) {
    this.result = result;
    symptom = result.symptom().name();
  }

  String headline() {
    int all = result.contrasts().size();
    if (all == 0) {
      return "No contact was written down, so nothing can be held against " + symptom;
    }
    List<String> parts = new ArrayList<>();
    int found = result.found().size();
    parts.add(
        (found == 0 ? "none is" : found + (found == 1 ? " is" : " are"))
            + " found to go with "
            + symptom);
    add(parts, Conclusion.NOT_SUPPORTED, "no more than chance may have it");
    add(parts, Conclusion.NOT_IDENTIFIABLE, "of which these days cannot tell");
    add(parts, Conclusion.INSUFFICIENT_DATA, "with too little data");
    add(parts, Conclusion.DESCRIBED, "only described");
    return "Of "
        + Wording.count(all, "context")
        + " "
        + Wording.list(parts)
        + (found == 0 ? "" : ". " + result.found().get(0).headline());
  }

  private void add(List<String> parts, Conclusion conclusion, String words) {
    int number = result.with(conclusion).size();
    if (number > 0) {
      parts.add(number + " " + words);
    }
  }

  ImmutableList<Caveat> caveats() {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    if (result.tests() > 1) {
      caveats.add(
          new Caveat(
              Caveat.Kind.MULTIPLE_TESTS,
              Wording.count(result.tests(), "context")
                  + " tested; each is decided by Holm's procedure, so that all of them together"
                  + " err at "
                  + Wording.number(result.analysis().alpha(), 3)
                  + "."));
    }
    List<String> turned =
        result.contrasts().stream()
            .filter(ContextContrastResult::isTurned)
            .map(c -> c.analysis().context().inWords())
            .toList();
    if (!turned.isEmpty()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD,
              "The counts are of all days together, the odds ratios of days that are alike; the two"
                  + " point different ways for "
                  + Wording.list(turned)
                  + "."));
    }
    return caveats
        .addAll(
            Stream.concat(
                    result.dateCaveats().stream(),
                    result.found().stream().flatMap(c -> c.caveats().stream()))
                .distinct()
                .toList())
        .build();
  }

  TextTable table() {
    TextTable.Builder table =
        TextTable.withHeader(
            "began on days", "with it", "without", "odds ratio", "mid-p", "Holm", "can it tell");
    for (ContextContrastResult c : result.contrasts()) {
      FourCounts counts = c.totalOnsets();
      OptionalDouble ratio =
          c.onsetTest().map(ContrastTest::oddsRatio).orElse(OptionalDouble.empty());
      table.row(
          c.analysis().context().inWords(),
          counts.both() + "/" + counts.exposed(),
          counts.symptomOnly() + "/" + counts.unexposed(),
          ratio.isPresent() ? RatioInterval.ratio(ratio.getAsDouble()) : "-",
          Wording.pCell(
              c.adjustedMidP().isPresent()
                  ? OptionalDouble.of(c.onsetTest().orElseThrow().midP())
                  : OptionalDouble.empty(),
              c.analysis().level()),
          Wording.pCell(c.adjustedMidP(), result.analysis().alpha()),
          tells(c));
    }
    return table.build();
  }

  private static String tells(ContextContrastResult c) {
    if (c.conclusion() == Conclusion.SUPPORTED) {
      return "found";
    }
    return c.verdict()
        .map(
            v ->
                switch (v) {
                  case OK -> "yes";
                  case UNDERPOWERED -> "hardly";
                  case NOT_IDENTIFIABLE -> "no";
                  case CONFOUNDED_WITH_WEEKDAY -> "no, weekday";
                  case CONFOUNDED_WITH_PHASE -> "no, phase";
                  case CONFOUNDED_WITH_TIME -> "no, time";
                })
        .orElse("not tested");
  }

  /** The share of the peak days with each context and of the others: a description. */
  String peaks() {
    if (result.peakShares().isEmpty()) {
      return "";
    }
    String days =
        Wording.weekdays(result.peakFrom().orElseThrow(), result.peakDays().orElseThrow());
    TextTable.Builder table = TextTable.withHeader("share of the days with it", "on " + days, "else");
    for (PeakShare s : result.peakShares()) {
      table.row(
          s.context().inWords(),
          Wording.percent(PeakShare.share(s.inPeak(), s.peakDays())),
          Wording.percent(PeakShare.share(s.elsewhere(), s.otherDays())));
    }
    return "\n\n"
        + Paragraph.wrap(
            "Description only, for everything of those weekdays stands out here: what happens on "
                + days
                + ", the days of "
                + symptom
                + ", and how often at other times.")
        + "\n"
        + table.build();
  }
}
