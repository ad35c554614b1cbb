// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.context.ContextContrast;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PooledContrastTest {
  private static final PooledContrast POOLED = PooledContrast.withDefaults();

  /** datasets::UCBAdmissions of R, a department as a client of one stratum. */
  private static final int[][][] ADMISSIONS = {
    {{512, 313, 89, 19}},
    {{353, 207, 17, 8}},
    {{120, 205, 202, 391}},
    {{138, 279, 131, 244}},
    {{53, 138, 94, 299}},
    {{22, 351, 24, 317}}
  };

  /** Six clients with odds seven to nine times as high. */
  private static int[][][] strong() {
    int[][][] clients = new int[6][][];
    for (int i = 0; i < clients.length; i++) {
      clients[i] = new int[][] {{7 + i % 2, 5, 3, 17}, {2, 3, 4 - i % 3, 24}};
    }
    return clients;
  }

  private static PooledContrastResult analyze(int[][][] clients) {
    return POOLED.analyze(Cohorts.contrast(clients));
  }

  /** R 4.2.2: mantelhaen.test(UCBAdmissions). */
  @Test
  void admissions_haveTheRatioAndIntervalOfR() {
    PooledContrastResult result = analyze(ADMISSIONS);
    assertThat(result.oddsRatio().orElseThrow().value())
        .isEqualTo(0.904696828258623, within(1e-12));
    Interval alike = result.ifAlike().orElseThrow();
    assertThat(alike.low()).isEqualTo(0.77190736175935, within(1e-12));
    assertThat(alike.high()).isEqualTo(1.06032976443666, within(1e-12));
  }

  @Test
  void clientsWhoAreAllAlike_areTooFewDifferentOnes() {
    int[][][] copies = new int[8][][];
    Arrays.fill(copies, new int[][] {{9, 1, 1, 9}, {3, 2, 1, 5}});
    PooledContrastResult result = analyze(copies);
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.p()).isEmpty();
    assertThat(result.oddsRatio()).isEmpty();
    assertThat(result.toString()).contains("unlike those of the others");
  }

  /** R 4.2.2: mantelhaen.test over the strata; survival 3.5.3: clogit(y ~ x + strata(s)). */
  @Test
  void twelveClients_haveTheFiguresOfRAndClogit() {
    PooledContrastResult result =
        POOLED.withCommon(true).analyze(Cohorts.contrast(TwelveClients.strata()));
    assertThat(result.oddsRatio().orElseThrow().value()).isEqualTo(1.43429215822168, within(1e-12));
    assertThat(result.ifAlike().orElseThrow().low()).isEqualTo(0.886205370200922, within(1e-12));
    assertThat(result.ifAlike().orElseThrow().high()).isEqualTo(2.321351307846176, within(1e-12));
    Estimate common = result.common().orElseThrow();
    assertThat(Math.log(common.value())).isEqualTo(0.364542546894215, within(1e-7));
    assertThat(Math.log(common.interval().high()))
        .isEqualTo(0.364542546894215 + 1.959963984540054 * 0.246505439477412, within(1e-6));
    assertThat(Math.log(common.interval().low()))
        .isEqualTo(0.364542546894215 - 1.959963984540054 * 0.246505439477412, within(1e-6));
    assertThat(analyze(TwelveClients.strata()).common()).isEmpty();
  }

  /** numpy: sum a(c+d)/n and sum c(a+b)/n over sum (a+b)(c+d)/n. */
  @Test
  void twelveClients_beganOnSoManyOfAHundredDays() {
    PooledContrastResult result = analyze(TwelveClients.strata());
    assertThat(result.riskWith().orElseThrow()).isEqualTo(0.24519358759955895, within(1e-12));
    assertThat(result.riskWithout().orElseThrow()).isEqualTo(0.1863880776496983, within(1e-12));
    assertThat(result.headline())
        .isEqualTo(
            "Over 12 clients, headache goes with contact with mother-in-law no more than chance"
                + " would explain: it began on 25 of 100 days with it and on 19 of 100 comparable"
                + " days without (p = 0.256; odds ratio averaged over clients 1.4, 95 % interval"
                + " 0.7 to 2.8); that does not rule it out; that clients differ is not shown"
                + " (p = 0.238), and not ruled out");
  }

  @Test
  void claim_saysTheAverageAndWhetherClientsDiffer() {
    PooledContrastResult result = analyze(strong());
    assertThat(result.conclusion()).isEqualTo(Conclusion.SUPPORTED);
    assertThat(result.headline())
        .startsWith("Over 6 clients, headache goes with contact with mother-in-law: it began on ")
        .contains(" of 100 days with it and on ")
        .endsWith("that clients differ is not shown (p = 1.000), and not ruled out");
    assertThat(result.at(1e-12).conclusion()).isEqualTo(Conclusion.NOT_SUPPORTED);
    assertThat(result.at(1e-12).headline()).contains("no more than chance");
    assertThat(result.level()).hasValue(.05);
  }

  @Test
  void fewerOnDaysWithIt_isSaidSo() {
    int[][][] turned =
        Arrays.stream(strong())
            .map(
                c ->
                    Arrays.stream(c)
                        .map(t -> new int[] {t[2], t[3], t[0], t[1]})
                        .toArray(int[][]::new))
            .toArray(int[][][]::new);
    assertThat(analyze(turned).headline())
        .startsWith("Over 6 clients, headache begins less often with contact with mother-in-law");
  }

  /** Fourteen clients of whom it begins more often, and so many of whom it begins less often. */
  private static int[][][] mixed(int others) {
    int[][][] clients = new int[14 + others][][];
    for (int i = 0; i < clients.length; i++) {
      clients[i] = i < 14 ? new int[][] {{9, 3, 4 + i % 3, 20}} : new int[][] {{1, 11, 12, 12}};
    }
    return clients;
  }

  @Test
  void clientsWhoDiffer_areCountedInNaturalWords() {
    assertThat(analyze(mixed(3)).headline())
        .containsPattern(
            "clients differ \\(p < 0.001\\): for most it goes this way, for about one in [4-8] the"
                + " other way$");
    assertThat(analyze(mixed(14)).headline())
        .contains(": for some headache begins more often with it, for others less often");
    int[][][] strongly = mixed(0);
    for (int i = 0; i < 7; i++) {
      strongly[i] = new int[][] {{19, 1, 2, 30}};
      strongly[7 + i] = new int[][] {{7, 13, 6, 24}};
    }
    assertThat(analyze(strongly).headline())
        .containsPattern("clients differ in how strongly|for most it goes this way");
  }

  @Test
  void spread_hasTheRangeAndTheShareOfItsEstimates() {
    ClientSpread spread = analyze(mixed(3)).spread().orElseThrow();
    double mean = Math.log(spread.typical().value());
    double sd = spread.deviation().value();
    assertThat(spread.range().low())
        .isEqualTo(Math.exp(mean - 1.959963984540054 * sd), within(1e-9));
    assertThat(spread.range().high())
        .isEqualTo(Math.exp(mean + 1.959963984540054 * sd), within(1e-9));
    // scipy.stats.norm.cdf(1) = .841344746068543, norm.cdf(2) = .977249868051821
    double z = mean / sd;
    assertThat(z).isBetween(0.5, 2.0);
    assertThat(spread.shareAbove()).isBetween(0.69, 0.978);
    ClientSpread none = analyze(strong()).spread().orElseThrow();
    assertThat(none.deviation().value()).isZero();
    assertThat(none.shareAbove()).isEqualTo(1);
    assertThat(analyze(strong()).table().toString()).doesNotContain("share with more");
    assertThat(analyze(mixed(3)).table().toString()).contains("share with more");
  }

  @Test
  void threeClients_areToldWhatTheyCannotTell() {
    PooledContrastResult result =
        analyze(new int[][][] {{{2, 3, 1, 5}}, {{1, 4, 3, 2}}, {{1, 2, 2, 7}}});
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.p()).isPresent();
    assertThat(result.headline())
        .startsWith(
            "Too little to tell whether headache goes with contact with mother-in-law over 3"
                + " clients")
        .endsWith("odds five times as high would more likely be missed than found");
  }

  @Test
  void oneClient_isRefusedWithTheReason() {
    PooledContrastResult result = analyze(new int[][][] {{{7, 2, 0, 3}, {2, 1, 1, 8}}});
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.headline())
        .isEqualTo(
            "Too little to tell whether headache goes with contact with mother-in-law over"
                + " clients: 1 client who can be used (3 needed)");
    assertThat(result.p()).isEmpty();
    assertThat(result.spread()).isEmpty();
    assertThat(result.table().toString()).doesNotContain("odds ratio");
  }

  @Test
  void averageThatRestsOnOneClient_isNotTested() {
    int[][] speaksForIt = {{2, 0, 1, 5}};
    PooledContrastResult result =
        analyze(new int[][][] {speaksForIt, speaksForIt, speaksForIt, {{2, 3, 1, 5}}});
    assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(result.shortfalls()).hasSize(1);
    assertThat(result.headline())
        .endsWith(": 1 client with a day that speaks against it (2 needed)");
  }

  @Test
  void clientsLeftOut_areCountedWithTheirReason() {
    ContrastCohort cohort =
        Cohorts.contrast(strong())
            .withClients(
                Collections.singletonList(
                    ClientContrast.leftOut(Cohorts.client(90), LeftOut.NOTABLE_ONLY)));
    assertThat(POOLED.analyze(cohort).left()).containsExactly(Map.entry(LeftOut.NOTABLE_ONLY, 1));
    int[][][] clients = Arrays.copyOf(strong(), 8);
    clients[6] = new int[][] {{0, 0, 3, 9}};
    clients[7] = new int[0][];
    PooledContrastResult result = analyze(clients);
    assertThat(result.used()).hasSize(6);
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains(
            "2 of 8 clients cannot be used: 2 without days that are alike and differ in both.");
    assertThat(result.table().toString()).contains("- left out: no days alike");
    assertThat(result.p()).isEqualTo(analyze(strong()).p());
    assertThat(result.spread()).isEqualTo(analyze(strong()).spread());
  }

  @Test
  void clientWhoWeighsMoreThanHalf_isSaid() {
    int[][][] clients = strong();
    clients[0] = new int[][] {{70, 50, 30, 170}, {70, 50, 30, 170}};
    assertThat(analyze(clients).caveats())
        .extracting(Caveat::text)
        .anyMatch(c -> c.endsWith("of all that is compared is one client's."));
    assertThat(analyze(strong()).caveats())
        .extracting(Caveat::text)
        .noneMatch(c -> c.endsWith("of all that is compared is one client's."));
  }

  /** Joanne's own contrast, beside her own strata counted from the result. */
  @Test
  void contrastOfAClient_bringsItsStrata() {
    ContextContrastResult joanne =
        ContextContrast.of(Cohorts.VISIT)
            .analyze(SampleCases.joanne().exposedDiary(Cohorts.HEADACHE).orElseThrow());
    ClientContrast contrast = ClientContrast.of(Cohorts.client(1), joanne);
    long compared =
        joanne.strata().stream()
            .filter(s -> s.counts().exposed() > 0 && s.counts().unexposed() > 0)
            .count();
    assertThat(contrast.strata()).hasSize((int) compared).isNotEmpty();
    assertThat(contrast.ownRatio()).isEqualTo(joanne.onsetTest().orElseThrow().oddsRatio());
    assertThat(contrast.leftOut()).isEmpty();
    FourCounts days = contrast.days();
    assertThat(days.exposed()).isLessThanOrEqualTo(joanne.totalOnsets().exposed());
    ClientContrast never =
        ClientContrast.of(
            Cohorts.client(1),
            ContextContrast.of(Context.contactWith(new RelationshipId("nobody")))
                .analyze(SampleCases.joanne().exposedDiary(Cohorts.HEADACHE).orElseThrow()));
    assertThat(never.leftOut()).contains(LeftOut.NO_CONTEXT);
  }

  @Test
  void openClearance_standsInTheClaim() {
    ContrastCohort cohort = Cohorts.contrast(strong());
    List<ClientContrast> open =
        cohort.clients().stream().map(c -> c.withClearanceOpen(true)).toList();
    PooledContrastResult result = POOLED.analyze(cohort.withClients(open));
    assertThat(result.headline())
        .endsWith("medical clearance of headache is open for 6 of 6 clients");
    assertThat(result.caveats()).extracting(Caveat::kind).contains(Caveat.Kind.CLEARANCE_UNKNOWN);
  }

  @Property(tries = 20)
  void orderOfClients_changesNothing(@ForAll("cohorts") ContrastCohort cohort) {
    List<ClientContrast> reversed = new ArrayList<>(cohort.clients());
    Collections.reverse(reversed);
    assertThat(POOLED.analyze(cohort.withClients(reversed))).isEqualTo(POOLED.analyze(cohort));
  }

  @Provide
  Arbitrary<ContrastCohort> cohorts() {
    return Cohorts.contrasts();
  }

  @Test
  void clientTable_hasARowForEachClientByItsId() {
    assertThat(analyze(strong()).clientTable().toCsv())
        .startsWith("client,with,with_of,without,without_of,ownRatio,interval\nc000,9,17,7,48,");
  }

  @Test
  void clientTwice_andTooFewClients_areRefused() {
    ContrastCohort cohort = Cohorts.contrast(strong());
    assertThatThrownBy(
            () -> cohort.withClients(List.of(cohort.clients().get(0), cohort.clients().get(0))))
        .hasMessage("clients must name each client once");
    assertThatThrownBy(() -> POOLED.withLeastClients(2))
        .hasMessage("leastClients must be at least 3, but was 2");
  }
}
