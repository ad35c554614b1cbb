// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import java.util.ArrayList;
import java.util.List;

/**
 * A contact and a state of the day that cannot be told from each other, although either can be told
 * from the weekday: within each stratum one of them is always or never there once the other is
 * held.
 *
 * @param context the contact, or another state
 * @param state the state
 */
record SameDays(Context context, Context state) {

  /** Returns all such pairs among contexts that are screened together. */
  static List<SameDays> among(ContextDays days, List<ContrastComputation> contrasts) {
    List<SameDays> pairs = new ArrayList<>();
    for (int s = 0; s < contrasts.size(); s++) {
      ContrastTables state = contrasts.get(s).tables();
      if (contrasts.get(s).context().state().isPresent() && isMixed(state)) {
        for (int c = 0; c < contrasts.size(); c++) {
          boolean isEarlierState = contrasts.get(c).context().state().isPresent() && c >= s;
          ContrastTables other = contrasts.get(c).tables();
          if (!isEarlierState && isMixed(other) && isOne(days, other, state)) {
            pairs.add(new SameDays(contrasts.get(c).context(), contrasts.get(s).context()));
          }
        }
      }
    }
    return pairs;
  }

  private static boolean isMixed(ContrastTables tables) {
    return !ContrastTables.isAllOrNothing(tables.dayStrata());
  }

  private static boolean isOne(ContextDays days, ContrastTables other, ContrastTables state) {
    int[][] byState = new int[2 * days.strata()][4];
    int[][] byOther = new int[2 * days.strata()][4];
    for (int i = 0; i < days.size(); i++) {
      byte one = other.state(i);
      byte two = state.state(i);
      if (one != Exposure.UNKNOWN && two != Exposure.UNKNOWN) {
        int stratum = 2 * days.stratum(i);
        byState[stratum + (two == Exposure.PRESENT ? 1 : 0)][one == Exposure.PRESENT ? 0 : 2]++;
        byOther[stratum + (one == Exposure.PRESENT ? 1 : 0)][two == Exposure.PRESENT ? 0 : 2]++;
      }
    }
    return ContrastTables.isAllOrNothing(byState) && ContrastTables.isAllOrNothing(byOther);
  }
}
