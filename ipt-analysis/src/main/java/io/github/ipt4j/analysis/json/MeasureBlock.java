// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.outcome.SuddenChange;
import io.github.ipt4j.core.event.EventOrder;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.measure.SafetyAnswer;
import io.github.ipt4j.core.measure.Score;
import io.github.ipt4j.core.measure.SeverityBand;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The block of an instrument. */
final class MeasureBlock {
  private MeasureBlock() {}

  static void write(JsonObject json, MeasureFindings findings) throws IOException {
    MissingItems missing = findings.change().analysis().missingItems();
    Optional<Score> first = only(EventOrder.possiblyFirst(findings.scored()), missing);
    Optional<Score> last = only(EventOrder.possiblyLast(findings.scored()), missing);
    json.number("first", total(first))
        .number("last", total(last))
        .text("severity", last.flatMap(Score::severity).map(SeverityBand::name))
        .text("item9", item9(findings).map(SafetyAnswer::name))
        .flag("prorated", Stream.concat(first.stream(), last.stream()).anyMatch(Score::prorated))
        .number("rci", findings.change().index())
        .text("category", findings.change().category().map(Enum::name))
        .objects("gains", gains(findings), MeasureBlock::gain);
    FindingsJson.verdict(json, findings.change());
    List<Caveat> caveats = caveats(findings);
    if (!caveats.isEmpty()) {
      json.objects("caveats", caveats, FindingsJson::caveat);
    }
  }

  /**
   * The score of the forms that may be the first, or the last, unless they differ in their totals.
   */
  private static Optional<Score> only(List<MeasureTaken> ends, MissingItems missing) {
    List<Score> scores = ends.stream().map(m -> m.score(missing)).toList();
    return scores.stream().map(Score::total).distinct().count() == 1
        ? scores.stream().findFirst()
        : Optional.empty();
  }

  /** What the latest form that was filled in tells of the item. */
  private static Optional<SafetyAnswer> item9(MeasureFindings findings) {
    return findings.series().safetyCourse().stream()
        .flatMap(course -> course.answers().stream())
        .flatMap(answer -> answer.status().stream())
        .reduce((earlier, later) -> later);
  }

  private static OptionalDouble total(Optional<Score> score) {
    return score.map(Score::total).orElse(OptionalDouble.empty());
  }

  /** What is to be known of the forms themselves. */
  private static List<Caveat> caveats(MeasureFindings findings) {
    return Stream.concat(
            findings.change().formNotes().stream(),
            findings.gains().stream().flatMap(g -> g.formNotes().stream()))
        .distinct()
        .toList();
  }

  private static List<SuddenChange> gains(MeasureFindings findings) {
    return findings.gains().stream().flatMap(g -> g.gains().stream()).toList();
  }

  private static void gain(JsonObject json, SuddenChange gain) throws IOException {
    json.text("date", gain.on().toString()).number("drop", gain.size());
  }
}
