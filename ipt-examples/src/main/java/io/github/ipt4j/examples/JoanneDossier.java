// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.sample.SampleCases;

/**
 * What the project shows first: the dossier of Joanne, the sample case; with arguments, the same
 * questions to files of one's own, as {@link ReviewDiaries} has it.
 */
public final class JoanneDossier {
  private JoanneDossier() {}

  /**
   * Prints the dossier, or reviews the files that the arguments name.
   *
   * @param args none, or those of {@link ReviewDiaries}
   */
  public static void main(String[] args) {
    if (args.length == 0) {
      Console.print(CaseReview.withDefaults().analyze(SampleCases.joanne()) + "\n");
    } else {
      ReviewDiaries.main(args);
    }
  }
}
