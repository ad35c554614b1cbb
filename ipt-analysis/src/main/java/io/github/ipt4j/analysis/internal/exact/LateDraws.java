// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

/**
 * Draws that begin at once and are prepared for many when it shows that there will be many: most
 * sequential tests stop early, and those that do not go on for long.
 */
final class LateDraws implements TableDraws {
  /**
   * A test that has not stopped by then takes 1,500 more on average where nothing is to be found.
   */
  private static final int SOON = 500;

  private final Margins margins;
  private final Seed seed;
  private TableDraws draws;
  private int left = SOON;

  LateDraws(Margins margins, Seed seed) {
    this.margins = margins;
    this.seed = seed;
    this.draws = new ShuffledDraws(margins, seed);
  }

  @Override
  public void next(int[] counts) {
    if (left-- == 0) {
      draws = new ConditionalDraws(margins, seed.with(SOON));
    }
    draws.next(counts);
  }
}
