// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

/**
 * Twelve clients whose log odds ratios were drawn from a normal of mean .4 and standard deviation
 * .9: of each, seven weekdays with the days with both, with the context only, with the symptom only
 * and with neither.
 *
 * <p>Drawn by numpy 1.24, {@code rng = default_rng(17)}: of each client psi = exp(N(.4, .9)), of
 * each weekday n1 = integers(0, 9) on Friday and Saturday, else integers(0, 4), n0 = integers(2,
 * 12), the chance without uniform(.05, .35).
 */
public final class TwelveClients {
  /** The strata by client, each with a, b, c and d. */
  public static final int[][][] STRATA = {
    {
      {0, 0, 0, 3},
      {0, 0, 0, 4},
      {2, 0, 1, 7},
      {1, 0, 1, 7},
      {1, 2, 0, 2},
      {2, 4, 0, 3},
      {0, 0, 3, 3}
    },
    {
      {1, 2, 0, 4},
      {0, 3, 3, 8},
      {0, 0, 1, 7},
      {1, 1, 2, 6},
      {0, 8, 0, 3},
      {0, 0, 1, 2},
      {0, 0, 2, 5}
    },
    {
      {0, 0, 1, 4},
      {0, 3, 0, 2},
      {1, 2, 0, 2},
      {0, 0, 2, 8},
      {0, 2, 1, 6},
      {3, 3, 3, 6},
      {0, 0, 1, 7}
    },
    {
      {0, 0, 0, 2},
      {0, 0, 0, 2},
      {1, 0, 0, 2},
      {0, 0, 1, 3},
      {0, 0, 3, 5},
      {3, 1, 1, 2},
      {0, 3, 3, 5}
    },
    {
      {0, 1, 1, 6},
      {0, 1, 0, 6},
      {0, 0, 0, 9},
      {1, 1, 1, 6},
      {3, 1, 2, 3},
      {2, 1, 1, 8},
      {1, 1, 0, 2}
    },
    {
      {0, 0, 0, 2},
      {0, 3, 5, 5},
      {0, 0, 0, 11},
      {1, 2, 1, 7},
      {0, 5, 1, 7},
      {0, 3, 1, 3},
      {0, 0, 1, 9}
    },
    {
      {0, 2, 2, 2},
      {0, 2, 0, 7},
      {1, 1, 4, 6},
      {1, 1, 1, 10},
      {0, 5, 0, 4},
      {0, 1, 0, 2},
      {1, 0, 4, 0}
    },
    {
      {0, 0, 2, 4},
      {0, 1, 4, 6},
      {0, 1, 2, 2},
      {0, 3, 1, 1},
      {0, 2, 1, 1},
      {2, 6, 0, 7},
      {0, 1, 1, 9}
    },
    {
      {0, 1, 0, 5},
      {0, 3, 1, 4},
      {0, 2, 0, 3},
      {0, 0, 0, 2},
      {1, 3, 1, 7},
      {1, 2, 1, 6},
      {0, 3, 0, 4}
    },
    {
      {1, 2, 2, 2},
      {1, 0, 1, 4},
      {1, 2, 0, 2},
      {0, 0, 2, 9},
      {1, 7, 1, 7},
      {1, 7, 3, 3},
      {0, 1, 0, 7}
    },
    {
      {0, 1, 1, 2},
      {0, 0, 0, 9},
      {0, 3, 1, 8},
      {0, 0, 1, 2},
      {1, 1, 2, 4},
      {1, 5, 0, 10},
      {0, 0, 0, 4}
    },
    {
      {0, 3, 3, 5},
      {0, 1, 2, 3},
      {0, 0, 1, 3},
      {0, 0, 3, 4},
      {0, 4, 0, 3},
      {1, 0, 1, 4},
      {1, 2, 0, 5}
    }
  };

  private TwelveClients() {}
}
