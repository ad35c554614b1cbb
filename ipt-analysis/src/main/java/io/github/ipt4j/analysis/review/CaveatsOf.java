// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The caveats of a result as they stand among those of all others: one that gives a figure and
 * names nobody says whom or what it is of. What it says beside its own result goes without saying.
 */
final class CaveatsOf {
  private CaveatsOf() {}

  static Stream<Caveat> said(AnalysisResult result) {
    Optional<Clause> subject = subject(result);
    return result.caveats().stream()
        .map(caveat -> subject.filter(s -> isLost(caveat)).map(s -> of(s, caveat)).orElse(caveat));
  }

  private static Caveat of(Clause subject, Caveat caveat) {
    return new Caveat(
        caveat.kind(),
        Clause.of("review.caveat").with("subject", subject).with("caveat", caveat.clause()));
  }

  private static Optional<Clause> subject(AnalysisResult result) {
    if (result instanceof RelationshipTensionResult tension) {
      return Optional.of(
          Clause.of("review.caveat.contacts")
              .with("person", Cell.person(tension.analysis().person())));
    }
    return result instanceof Description description && !result.about().isEmpty()
        ? Optional.of(description.subject())
        : Optional.empty();
  }

  private static boolean isLost(Caveat caveat) {
    return caveat.kind() != Caveat.Kind.SAFETY
        && !caveat.clause().cells().isEmpty()
        && !namesSomeone(Cell.words(caveat.clause()));
  }

  private static boolean namesSomeone(Cell cell) {
    return cell instanceof Cell.Person
        || (cell instanceof Cell.Words words
            && words.clause().cells().values().stream().anyMatch(CaveatsOf::namesSomeone))
        || (cell instanceof Cell.Listed listed
            && listed.cells().stream().anyMatch(CaveatsOf::namesSomeone));
  }
}
