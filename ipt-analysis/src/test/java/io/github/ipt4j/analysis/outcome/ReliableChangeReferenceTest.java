// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static io.github.ipt4j.analysis.outcome.ChangeCategory.DETERIORATED;
import static io.github.ipt4j.analysis.outcome.ChangeCategory.HARMED;
import static io.github.ipt4j.analysis.outcome.ChangeCategory.IMPROVED;
import static io.github.ipt4j.analysis.outcome.ChangeCategory.RECOVERED;
import static io.github.ipt4j.analysis.outcome.ChangeCategory.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Agreement with the R package clinicalsignificance 3.0.0.9000 (git 7b2f20b) on its data set
 * jacobson_1989 and on a toy case, by its methods "JT" and "GLN", reliability .88, and with its
 * cut-offs "a" and "c". Cut-off "b" is the one place where the peer is wrong.
 */
class ReliableChangeReferenceTest {
  private static final double REL = 1e-7; // per cent, so 1e-9 relative

  /** Dyadic Adjustment Scale of couples: higher is better, the client starts low. */
  private static final Instrument DAS = Forms.scale(0, 151, Direction.HIGHER_IS_BETTER);

  private static final Norms COUPLES =
      new Norms("couples", 81.5833333333333, 11.8256612655621, .88, "jacobson_1989");
  private static final Norms HAPPY = new Norms("happy couples", 115, 15.5, .88, "given");

  private static final Instrument TOY = Forms.scale(0, 63, Direction.HIGHER_IS_WORSE);
  private static final Norms ILL = new Norms("ill", 31.375, 5.9985117201805, .88, "toy");
  private static final Norms WELL = new Norms("well", 8, 6, .88, "toy");

  private static final double[] PRE = {
    90.5, 74, 97, 73.5, 61, 66.5, 68.5, 86.5, 88.5, 68.5, 98, 80.5, 89.5, 91.5, 83.5, 60.5, 83, 88,
    98.5, 78.5, 99.5, 79.5, 84.5, 92.5, 93, 85, 64, 61, 80, 82.5
  };
  private static final double[] POST = {
    97, 124, 97.5, 88, 96.5, 62.5, 112.5, 103.5, 90, 82.5, 105, 99.5, 112.5, 101, 99.5, 79.5, 88,
    100.5, 119, 116, 116, 129, 113, 118, 92, 114, 68, 52, 60.5, 104.5
  };
  private static final double[] JT = {
    1.12197272880747, 8.63055945236517, 0.0863055945236517, 2.5028622411859, 6.12769721117927,
    -0.690444756189214, 7.59489231808135, 2.93439021380416, 0.258916783570955, 2.41655664666225,
    1.20827832333112, 3.27961259189876, 3.97005734808798, 1.63980629594938, 2.76177902475685,
    3.27961259189876, 0.863055945236517, 2.15763986309129, 3.53852937546972, 6.47291958927388,
    2.84808461928051, 8.54425385784152, 4.91941888784815, 4.40158532070624, -0.172611189047303,
    5.0057244823718, 0.690444756189214, -1.55350070142573, -3.36591818642242, 3.79744615904067
  };
  private static final double[] GLN = {
    1.34772379728114, 8.739730674839, 0.418381892154647, 2.40881148972442, 5.88049102036936,
    -1.03438246528447, 7.55401858898795, 3.13163297148947, 0.41482119520014, 2.2129731572265,
    1.59697258409668, 3.35951757657796, 4.2639346030229, 1.90319252218433, 2.88950557858295,
    2.93223394203704, 0.920440162740224, 2.36252242931582, 4.01112511925285, 6.61043389604343,
    3.32034991007837, 8.76821625047506, 5.13630535687727, 4.77311426751749, 0.0658728936583915,
    5.23600487160348, 0.336485862200972, -2.04205970341013, -3.50550615171277, 3.93635048320819
  };

  private static final double[] TOY_PRE = {30, 28, 35, 40, 22, 31, 27, 38};
  private static final double[] TOY_POST = {12, 27, 30, 15, 24, 29, 10, 37};
  private static final double[] TOY_JT = {
    -6.12524370305674,
    -0.340291316836486,
    -1.70145658418243,
    -8.50728292091214,
    0.680582633672971,
    -0.680582633672971,
    -5.78495238622025,
    -0.340291316836486
  };
  private static final double[] TOY_GLN = {
    -6.37561880337253,
    -0.49313209021406,
    -1.60224056357807,
    -8.41132422916722,
    0.307110732339717,
    -0.717761654439682,
    -6.1509892391469,
    -0.0719516572910194
  };

  private static ReliableChangeResult couple(ReliableChange analysis, int i) {
    return analysis.analyze(Forms.of(DAS, PRE[i], POST[i]));
  }

  private static ReliableChange das(CutOffRule rule) {
    return ReliableChange.of(COUPLES).withFunctional(HAPPY).withCutOffRule(rule);
  }

  private static int[] couplesOf(CutOffRule rule, ChangeCategory category) {
    return IntStream.range(0, PRE.length)
        .filter(i -> couple(das(rule), i).category().orElseThrow() == category)
        .toArray();
  }

  private static ReliableChangeResult toy(ReliableChange analysis, int i) {
    return analysis.analyze(Forms.of(TOY, TOY_PRE[i], TOY_POST[i]));
  }

  @Test
  void couplesOfJacobson1989_haveTheIndicesOfThePeer() {
    ReliableChange selected =
        ReliableChange.of(COUPLES).withIntakeSelected(true).withReferralMean(COUPLES.mean());
    for (int i = 0; i < PRE.length; i++) {
      assertThat(couple(ReliableChange.of(COUPLES), i).index().orElseThrow())
          .as("Jacobson and Truax, couple %s", i)
          .isCloseTo(JT[i], withinPercentage(REL));
      assertThat(couple(selected, i).index().orElseThrow())
          .as("Gulliksen, Lord and Novick, couple %s", i)
          .isCloseTo(GLN[i], withinPercentage(REL));
    }
  }

  @Test
  void toyCases_haveTheIndicesOfThePeer() {
    for (int i = 0; i < TOY_PRE.length; i++) {
      assertThat(toy(ReliableChange.of(ILL), i).index().orElseThrow())
          .isCloseTo(TOY_JT[i], withinPercentage(REL));
      assertThat(toy(ReliableChange.of(ILL).withReferralMean(ILL.mean()), i).index().orElseThrow())
          .isCloseTo(TOY_GLN[i], withinPercentage(REL));
    }
  }

  @Test
  void cutOffsAAndC_areThoseOfThePeer() {
    assertThat(CutOffRule.A.cutOff(COUPLES, HAPPY, false))
        .isCloseTo(105.234655864458, withinPercentage(REL));
    assertThat(CutOffRule.C.cutOff(COUPLES, HAPPY, false))
        .isCloseTo(96.0449844818173, withinPercentage(REL));
    assertThat(CutOffRule.A.cutOff(ILL, WELL, true))
        .isCloseTo(19.377976559639, withinPercentage(REL));
    assertThat(CutOffRule.C.cutOff(ILL, WELL, true))
        .isCloseTo(19.6889497023294, withinPercentage(REL));
    assertThat(couple(das(CutOffRule.A), 0).cutOff().orElseThrow())
        .as("the analysis uses the rule in the direction of the instrument")
        .isCloseTo(105.234655864458, withinPercentage(REL));
  }

  /**
   * The peer has 91.3486774688758 and 19.997023440361, two standard deviations of the clinical
   * population; Jacobson and Truax 1991, page 13: b is two standard deviations of the functional
   * population from its mean. 115 - 2 * 15.5 = 84, 8 + 2 * 6 = 20.
   */
  @Test
  void defect6_cutOffB_takesTheSpreadOfTheFunctionalPopulation() {
    assertThat(couple(das(CutOffRule.B), 0).cutOff()).hasValue(84);
    assertThat(
            toy(ReliableChange.of(ILL).withFunctional(WELL).withCutOffRule(CutOffRule.B), 0)
                .cutOff())
        .hasValue(20);
    // by hand: of the 19 reliably improved, those from under 84 to 84 or more
    assertThat(couplesOf(CutOffRule.B, RECOVERED)).containsExactly(1, 3, 4, 6, 11, 14, 19, 21, 29);
  }

  @Test
  void categoriesByCutOffA_areThoseOfThePeer() {
    assertThat(couplesOf(CutOffRule.A, RECOVERED))
        .containsExactly(1, 6, 12, 18, 19, 20, 21, 22, 23, 25);
    assertThat(couplesOf(CutOffRule.A, IMPROVED)).containsExactly(3, 4, 7, 9, 11, 14, 15, 17, 29);
    assertThat(couplesOf(CutOffRule.A, UNCHANGED))
        .containsExactly(0, 2, 5, 8, 10, 13, 16, 24, 26, 27);
    assertThat(couplesOf(CutOffRule.A, DETERIORATED)).containsExactly(28);
    assertThat(couplesOf(CutOffRule.A, HARMED)).isEmpty();
  }

  @Test
  void categoriesByCutOffC_areThoseOfThePeer() {
    assertThat(couplesOf(CutOffRule.C, RECOVERED))
        .containsExactly(1, 4, 6, 7, 11, 12, 14, 17, 19, 21, 22, 23, 25, 29);
    assertThat(couplesOf(CutOffRule.C, IMPROVED)).containsExactly(3, 9, 15, 18, 20);
    assertThat(couplesOf(CutOffRule.C, DETERIORATED)).containsExactly(28);
    for (CutOffRule rule : new CutOffRule[] {CutOffRule.A, CutOffRule.B, CutOffRule.C}) {
      ReliableChange analysis = ReliableChange.of(ILL).withFunctional(WELL).withCutOffRule(rule);
      for (int i = 0; i < TOY_PRE.length; i++) {
        assertThat(toy(analysis, i).category())
            .as("toy case %s by %s", i, rule)
            .contains(i == 0 || i == 3 || i == 6 ? RECOVERED : UNCHANGED);
      }
    }
  }
}
