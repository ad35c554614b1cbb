// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.internal.exact;

import io.github.ipt4j.core.diary.WeekdayCounts;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Published or peer-computed figures of the weekly test.
 *
 * <p>Statistics, windows and exact p-values: a transparent enumeration with numpy 1.24.2 and scipy
 * 1.10.1, independent of this library. Fisher: R 4.2.2, {@code fisher.test(rbind(n, E - n),
 * workspace = 2e8)$p.value}. The four diaries are synthetic.
 */
public record WeekdayFigures(
    String name,
    WeekdayCounts counts,
    double hermansRasson,
    double pearson,
    double scan,
    int windowFrom,
    int windowDays,
    double pHermansRasson,
    double pPearson,
    double pScan,
    double pFisher,
    double pFisherOfR,
    double meanDay,
    double concentration) {

  /** Where a figure does not exist: no window, or no direction. */
  public static final int NONE = -1;

  private static final String FIGURES =
      """
      joanne_12w; 12 10 9 12 8 7 6; 0 1 1 3 5 1 0;
        95.51409691473272; 13.604906204906206; 3.983808025430619; 3; 2;
        0.006285816971062793; 0.009159151803273702; 0.016515134137631077; 0.014035433122548627; 0.014035433122548;
        3.663224682409857; 0.6657431438860343|
      joanne_12w_onsets; 12 10 8 11 6 4 6; 0 1 1 3 4 1 0;
        80.6345693712707; 12.571136363636365; 3.903271064264018; 3; 3;
        0.010053752660338477; 0.015052577559566432; 0.013137355251589208; 0.015467111884626237; 0.0154671118846257;
        3.770195275251037; 0.6535182214336716|
      joanne_friday_16w; 15 15 15 13 14 7 9; 0 0 2 1 4 0 1;
        41.669279686697315; 9.573137973137975; 2.8122045013014842; 2; 3;
        0.11769481228174754; 0.08483100199028015; 0.0680090765893046; 0.09845357551953098; 0.0984535755195291;
        3.6825468052837267; 0.4958468811460893|
      joanne_friday_16w_onsets; 14 15 15 11 13 5 9; 0 0 2 0 4 0 1;
        39.68551505350065; 11.842979242979242; 3.104561054308544; 4; 1;
        0.08634601840350865; 0.03202330104009477; 0.06482852768560679; 0.04382802163956198; 0.0438280216395603;
        3.9049416718264776; 0.47626304012524173|
      null_12w; 11 10 11 12 6 6 8; 1 1 1 1 1 1 2;
        7.145300374713527; 1.587878787878788; 0.6061995925088042; 4; 3;
        0.9217159795914786; 0.9637833685205403; 0.823914821250302; 0.9303354722737501; 0.930335472273755;
        5.379658304679383; 0.2495605739029236|
      null_12w_onsets; 9 9 10 11 6 6 7; 1 1 1 1 1 1 2;
        6.95300134274982; 1.5547258297258295; 0.5063641387074449; 4; 3;
        0.941953369633038; 0.9707152135085586; 0.8792775878429832; 0.9513314738785108; 0.95133147387845;
        5.560737603356483; 0.24431616053381236|
      null_bursts_16w; 15 15 14 14 10 9 10; 1 3 1 1 1 2 1;
        15.325504299774027; 2.64952380952381; 0.4896247295778855; 1; 1;
        0.7873456944002508; 0.8348378316895048; 0.9035232050403169; 0.8414868632586504; 0.841486863258685;
        5.690695138863703; 0.10946819619325279|
      null_bursts_16w_onsets; 14 14 11 13 9 8 9; 1 2 0 0 1 1 1;
        12.880870107662817; 3.156746031746032; 0.45035216638316; 6; 3;
        0.6695219821391416; 0.7924162004911827; 0.8916638652759781; 0.7150128695910962; 0.715012869591099;
        5.9312942586676565; 0.3268072203060271|
      toy_equal; 12 12 12 12 12 12 12; 1 0 1 2 6 1 0;
        115.56419145707255; 16.363636363636367; 4.867112670224928; 4; 1;
        0.002225291311223446; 0.006499046338702656; 0.009461966734647921; 0.006803774691810159; 0.00680377469181016;
        3.7842985017992143; 0.6465268101737832|
      toy_zero_exposure_sunday; 12 12 12 12 12 6 0; 1 0 1 3 6 1 0;
        107.56251342662206; 10.458333333333336; 3.712341840909791; 3; 2;
        0.005868511001630266; 0.025858215921770972; 0.025701982656486468; 0.03185114755065797; 0.0318511475506563;
        3.8172921780052858; 0.6447088971066439|
      toy_tiny; 8 8 8 8 8 8 8; 0 0 0 1 3 0 0;
        34.64542501611052; 13.5; 5.011051873981472; 3; 2;
        0.018410520297312747; 0.05256336954450162; 0.03335239184295787; 0.05256336954450162; 0.0525633695445002;
        3.7632462459613354; 0.9585762620799854|
      toy_flat; 16 16 16 16 16 16 16; 2 2 2 2 2 2 2;
        0.0; 0.0; 0.0; -1; -1;
        0.9999999999999989; 0.9999999999999989; 0.9999999999999989; 0.9999999999999989; 0.999999999999847;
        -1; -1|
      toy_saturated; 10 10 10 10 10 10 10; 0 0 0 0 10 0 0;
        335.07140795458827; 60.0; 19.45910149055313; 4; 1;
        1.764537476307829e-11; 1.764537476307829e-11; 1.764537476307829e-11; 1.764537476307829e-11; 1.76453747630787e-11;
        4.0; 1.0|
      """;

  /**
   * Returns all figures.
   *
   * @return one record for each table
   */
  public static Stream<WeekdayFigures> all() {
    return Arrays.stream(FIGURES.strip().split("\\|", -1))
        .filter(row -> !row.isBlank())
        .map(row -> row.strip().split(";\\s+", -1))
        .map(
            f ->
                new WeekdayFigures(
                    f[0],
                    WeekdayCounts.of(counts(f[1]), counts(f[2])),
                    Double.parseDouble(f[3]),
                    Double.parseDouble(f[4]),
                    Double.parseDouble(f[5]),
                    Integer.parseInt(f[6]),
                    Integer.parseInt(f[7]),
                    Double.parseDouble(f[8]),
                    Double.parseDouble(f[9]),
                    Double.parseDouble(f[10]),
                    Double.parseDouble(f[11]),
                    Double.parseDouble(f[12]),
                    Double.parseDouble(f[13]),
                    Double.parseDouble(f[14])));
  }

  int[] exposure() {
    return counts.exposure();
  }

  int[] events() {
    return counts.events();
  }

  private static int[] counts(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
