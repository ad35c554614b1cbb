// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.review;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.context.BeforeAndAfterNamingResult;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.context.GradedContrastResult;
import io.github.ipt4j.analysis.context.GradedScreenResult;
import io.github.ipt4j.analysis.context.RhythmWithinContextResult;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.analysis.tension.TensionRankingResult;
import io.github.ipt4j.core.history.CaseHistory;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives each result of a review the open concerns of the people whom it names. Of its instrument a
 * result knows by itself; of concerns only the case knows.
 */
final class SafetyTouch {
  private final SafetySentences sentences;

  SafetyTouch(CaseHistory history) {
    this.sentences = new SafetySentences(history.safety());
  }

  Description touched(Description result) {
    return result.withSafety(caveats(result, result.safety()));
  }

  ContextContrastResult touched(ContextContrastResult result) {
    return result.withSafety(caveats(result, result.safety()));
  }

  ContextScreenResult touched(ContextScreenResult result) {
    ContextScreenResult each = result.withEach(this::touched);
    return each.withSafety(caveats(each, each.safety()));
  }

  GradedContrastResult touched(GradedContrastResult result) {
    return result.withSafety(caveats(result, result.safety()));
  }

  GradedScreenResult touched(GradedScreenResult result) {
    GradedScreenResult each = result.withEach(this::touched);
    return each.withSafety(caveats(each, each.safety()));
  }

  BeforeAndAfterNamingResult touched(BeforeAndAfterNamingResult result) {
    return result.withSafety(caveats(result, result.safety()));
  }

  RhythmWithinContextResult touched(RhythmWithinContextResult result) {
    return result.withSafety(caveats(result, result.safety()));
  }

  TensionRankingResult touched(TensionRankingResult result) {
    List<RelationshipTensionResult> people =
        result.people().stream().map(p -> p.withSafety(caveats(p, p.safety()))).toList();
    return result.withPeople(people).withSafety(caveats(result, result.safety()));
  }

  private ImmutableList<Caveat> caveats(AnalysisResult result, List<Caveat> own) {
    return Stream.concat(own.stream(), sentences.caveatsOn(result.about()).stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
