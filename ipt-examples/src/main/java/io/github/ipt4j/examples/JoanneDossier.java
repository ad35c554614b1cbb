// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.sample.SampleCases;

/**
 * What the project shows first: the dossier of Joanne, the sample case, short or with {@code
 * --full} in full; with other arguments, the same questions to files of one's own, as {@link
 * ReviewDiaries} has it.
 */
public final class JoanneDossier {
  private JoanneDossier() {}

  /**
   * Prints the dossier, or reviews the files that the arguments name.
   *
   * @param args none, {@code --full}, or those of {@link ReviewDiaries}
   */
  public static void main(String[] args) {
    boolean isFull = args.length == 1 && args[0].equals("--full");
    if (args.length == 0 || isFull) {
      CaseReview review = CaseReview.withDefaults();
      Console.print((isFull ? review.inFull() : review).analyze(SampleCases.joanne()) + "\n");
    } else {
      ReviewDiaries.main(args);
    }
  }
}
