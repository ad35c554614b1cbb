// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Instrument;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of many clients, read as a data frame, hold the figures of their results. */
class CohortTablesTest {
  private static final OutcomeCohort IPT =
      Cohorts.outcome(
          new double[] {20, 4},
          new double[] {21, 8},
          new double[] {18, 6},
          new double[] {17, 15},
          new double[] {12, 19},
          new double[] {19},
          new double[0]);
  private static final OutcomeCohort WAITING =
      Cohorts.outcome(
          100,
          new double[] {20, 18},
          new double[] {21, 9},
          new double[] {18, 16},
          new double[] {15});

  /** The fields of a table by the name of the row and the column. */
  private record Frame(Map<String, Map<String, String>> rows) {
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    static Frame of(Table table) {
      Map<String, Map<String, String>> rows = new LinkedHashMap<>();
      List<List<String>> lines =
          table.toCsv().lines().map(line -> List.of(COMMA.split(line, -1))).toList();
      for (List<String> fields : Iterables.skip(lines, 1)) {
        String name = fields.get(0).replace("\"", "");
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
          row.put(lines.get(0).get(i), fields.get(i));
        }
        // the deviation stands under the mean that it belongs to
        rows.put(name.startsWith("- SD") ? Iterables.getLast(rows.keySet()) + name : name, row);
      }
      return new Frame(rows);
    }

    String field(String row, String column) {
      return Optional.ofNullable(rows.get(row)).orElseThrow().getOrDefault(column, "");
    }

    void holds(String row, String column, OptionalDouble value) {
      assertThat(value).isPresent();
      assertThat(Double.parseDouble(field(row, column))).isEqualTo(value.getAsDouble());
    }

    void holds(String row, String column, Share share) {
      assertThat(field(row, column)).isEqualTo(Integer.toString(share.count()));
      assertThat(field(row, column + "_of")).isEqualTo(Integer.toString(share.of()));
    }

    void holds(String row, String column, Interval interval) {
      assertThat(Double.parseDouble(field(row, column + "_low"))).isEqualTo(interval.low());
      assertThat(Double.parseDouble(field(row, column + "_high"))).isEqualTo(interval.high());
    }

    void holds(String row, String column, String interval, Optional<Estimate> estimate) {
      holds(row, column, OptionalDouble.of(estimate.orElseThrow().value()));
      holds(row, interval, estimate.orElseThrow().interval());
    }

    void isEmpty(String row, String column) {
      assertThat(rows).containsKey(row);
      assertThat(field(row, column)).isEmpty();
    }
  }

  private static void assertFigures(Frame frame, String column, GroupFigures figures) {
    assertThat(frame.field("clients", column)).isEqualTo(Integer.toString(figures.clients()));
    frame.holds("mean, first", column, figures.meanFirst());
    frame.holds("mean, first- SD", column, figures.deviationFirst());
    frame.holds("mean, last", column, figures.meanLast());
    frame.holds("mean, last- SD", column, figures.deviationLast());
    frame.holds("gain, g_av", column, column + "95", figures.averageGain());
    frame.holds("gain, g_rm", column, column + "95", figures.repeatedGain());
    ImmutableMap.of(
            "recovered", figures.recovered(),
            "improved", figures.improved(),
            "not changed", figures.unchanged(),
            "worse", figures.deteriorated(),
            "response", figures.response(),
            "remission", figures.remission())
        .forEach(
            (row, share) -> {
              frame.holds(row, column, share.orElseThrow());
              frame.holds(row, column + "95", share.orElseThrow().wilson());
            });
  }

  @Test
  void groupOutcome_hasCompletersAndAllAsLastSeen() {
    GroupOutcomeResult result = GroupOutcome.withDefaults().analyze(IPT);
    Frame frame = Frame.of(result.table());
    assertFigures(frame, "completers", result.completers());
    assertFigures(frame, "lastSeen", result.lastSeen());
    assertThat(result.completers()).isNotEqualTo(result.lastSeen());
    assertThat(frame.field("- left out: no form", "completers")).isEqualTo("1");
    assertThat(frame.rows()).hasSize(14);
  }

  /** Of an instrument without norms the table has no row of what is not known. */
  @Test
  void groupOutcome_withoutNorms_hasNoRowOfThem() {
    Instrument own = Instrument.builder().code("wellbeing").items(1).itemMaximum(100).build();
    OutcomeCohort.Builder cohort = OutcomeCohort.builder().instrument(own);
    double[][] totals = {{40, 30}, {42, 20}, {50, 44}};
    for (int i = 0; i < totals.length; i++) {
      cohort.addClient(
          ClientOutcome.of(
              Cohorts.client(i), Cohorts.series(own, 4, totals[i]), ReliableChange.undecided()));
    }
    Frame frame = Frame.of(GroupOutcome.withDefaults().analyze(cohort.build()).table());
    assertThat(frame.rows()).containsKey("gain, g_av").doesNotContainKeys("recovered", "improved");
  }

  @Test
  void twoGroups_haveWhatTheyDifferBy() {
    TwoGroupsResult result =
        TwoGroups.withDefaults().analyze(GroupPair.of("IPT", IPT, "waiting", WAITING));
    Frame frame = Frame.of(result.table());
    Map<String, GroupDifference> columns =
        Map.of("lastSeen", result.lastSeen(), "completers", result.completers());
    columns.forEach(
        (column, difference) -> {
          assertThat(frame.field("clients, IPT", column))
              .isEqualTo(Integer.toString(difference.first().clients()));
          assertThat(frame.field("clients, waiting", column))
              .isEqualTo(Integer.toString(difference.second().clients()));
          frame.holds("good outcome, IPT", column, difference.firstMet().orElseThrow());
          frame.holds("good outcome, waiting", column, difference.secondMet().orElseThrow());
          frame.holds("difference of the shares", column, column + "95", difference.risk());
          frame.holds("difference of the gains, g", column, column + "95", difference.gain());
        });
    assertThat(result.leftOfFirst()).containsExactly(Map.entry(LeftOut.NO_FORM, 1));
    assertThat(result.leftOfSecond()).isEmpty();
    assertThat(result.caveats())
        .extracting(Caveat::text)
        .contains("Of IPT, 1 of 7 clients cannot be used: 1 without a form that has a total.")
        .noneMatch(c -> c.startsWith("Of waiting"));
    assertThat(result.lastSeen().numberNeeded()).isEmpty();
    frame.isEmpty("clients for one more", "lastSeen");
    Frame apart =
        Frame.of(
            TwoGroups.withDefaults()
                .analyze(GroupPair.of("better", better(0, 4), "worse", better(100, 21)))
                .table());
    assertThat(Double.parseDouble(apart.field("clients for one more", "lastSeen"))).isEqualTo(1);
    assertThat(Double.parseDouble(apart.field("clients for one more", "lastSeen95_low")))
        .isEqualTo(1);
  }

  private static String twoDecimals(String words, double value) {
    return String.format(Locale.ROOT, words, value);
  }

  /** Twelve clients who all went from about 20 to about that total. */
  private static OutcomeCohort better(int from, int last) {
    double[][] totals = new double[12][];
    for (int i = 0; i < totals.length; i++) {
      totals[i] = new double[] {19 + i % 3, last + i % 2};
    }
    return Cohorts.outcome(from, totals);
  }

  @Test
  void levels_haveTheirMeanTheirSpreadAndTheRangeOfANewClient() {
    LevelCohort.Builder cohort = LevelCohort.builder().scale(Cohorts.MOOD).context(Cohorts.VISIT);
    double[] effects = {-0.8, -2.9, 0.5, -0.9, -1.9};
    for (int i = 0; i < effects.length; i++) {
      cohort.addClient(ClientEffect.of(Cohorts.client(i), effects[i], 0.5));
    }
    cohort.addClient(ClientEffect.leftOut(Cohorts.client(9), LeftOut.NO_EFFECT));
    PooledLevelsResult result = PooledLevels.withDefaults().analyze(cohort.build());
    Frame frame = Frame.of(result.table());
    frame.holds("clients used", "value", new Share(5, 6));
    assertThat(frame.field("- left out: too few weeks", "value")).isEqualTo("1");
    frame.holds("mean difference, points", "value", "interval", result.difference());
    frame.holds("mean difference, points", "p", result.p());
    frame.holds("spread between clients (SD)", "value", "interval", result.deviation());
    frame.holds("spread between clients (SD)", "p", result.alikeP());
    frame.holds("range for a new client", "interval", result.newClient().orElseThrow());
    assertThat(result.deviation().orElseThrow().value()).isPositive();
    PooledLevelsResult thin =
        PooledLevels.withDefaults().withLeastClients(6).analyze(cohort.build());
    assertThat(Frame.of(thin.table()).rows())
        .containsOnlyKeys("clients used", "- left out: too few weeks");
  }

  @Test
  void contrast_hasTheAverageAndHowClientsDiffer() {
    PooledContrastResult result =
        PooledContrast.withDefaults()
            .withCommon(true)
            .analyze(Cohorts.contrast(TwelveClients.strata()));
    Frame frame = Frame.of(result.table());
    ClientSpread spread = result.spread().orElseThrow();
    frame.holds("clients used", "value", new Share(12, 12));
    frame.holds(
        "onsets, days with it", "value", new Share(result.days().both(), result.days().exposed()));
    frame.holds(
        "onsets, days without",
        "value",
        new Share(result.days().symptomOnly(), result.days().unexposed()));
    frame.holds("odds ratio, average", "value", "interval", result.oddsRatio());
    frame.holds("odds ratio, average", "p", result.p());
    frame.holds("- if all clients had one", "interval", result.ifAlike().orElseThrow());
    frame.holds("- the one that fits all best", "value", "interval", result.common());
    frame.holds("odds ratio, typical client", "value", "interval", Optional.of(spread.typical()));
    frame.holds("odds ratio, typical client", "p", OptionalDouble.of(spread.typicalP()));
    frame.holds(
        "spread between clients (SD of log)", "value", "interval", Optional.of(spread.deviation()));
    frame.holds("spread between clients (SD of log)", "p", OptionalDouble.of(spread.p()));
    assertThat(frame.rows().containsKey("- nearly all clients lie within"))
        .isEqualTo(spread.deviation().value() > 0);
    if (spread.deviation().value() > 0) {
      frame.holds("- nearly all clients lie within", "interval", spread.range());
    }
  }

  @Test
  void clientsOfAContrast_haveTheirDays() {
    PooledContrastResult result =
        PooledContrast.withDefaults().analyze(Cohorts.contrast(TwelveClients.strata()));
    Frame frame = Frame.of(result.clientTable());
    assertThat(frame.rows()).hasSize(12);
    for (ClientContrast client : result.used()) {
      String row = client.client().value();
      frame.holds(row, "with", new Share(client.days().both(), client.days().exposed()));
      frame.holds(
          row, "without", new Share(client.days().symptomOnly(), client.days().unexposed()));
      frame.isEmpty(row, "ownRatio");
    }
  }

  @Test
  void serviceBesideAnArm_hasPointsOnOneInstrumentAlone() {
    PublishedArm arm =
        PublishedArm.builder()
            .name("Elkin 1989 IPT")
            .instrument("PHQ-9")
            .n(61)
            .startMean(20)
            .startSd(5)
            .endMean(9.8)
            .endSd(7.9)
            .build();
    ServiceBesideTrialResult same = ServiceBesideTrial.of(arm).analyze(IPT);
    Frame frame = Frame.of(same.table());
    GroupFigures all = same.service().lastSeen();
    GroupFigures some = same.service().completers();
    assertThat(frame.field("clients", "arm")).isEqualTo("61");
    assertThat(frame.field("clients", "lastSeen")).isEqualTo("6");
    assertThat(frame.field("clients", "completers")).isEqualTo("5");
    frame.holds("mean, first", "arm", OptionalDouble.of(20));
    frame.holds("mean, first", "lastSeen", all.meanFirst());
    frame.holds("mean, first", "completers", some.meanFirst());
    frame.holds("mean, last", "arm", OptionalDouble.of(9.8));
    frame.holds("mean, last", "lastSeen", all.meanLast());
    frame.holds("mean, last", "completers", some.meanLast());
    frame.holds("gain, g_av", "arm", same.armGain());
    frame.holds(
        "gain, g_av", "lastSeen", OptionalDouble.of(all.averageGain().orElseThrow().value()));
    frame.holds(
        "gain, g_av", "completers", OptionalDouble.of(some.averageGain().orElseThrow().value()));
    assertThat(same.headline())
        .contains(twoDecimals("%.2f as last seen", all.averageGain().orElseThrow().value()))
        .contains(
            twoDecimals("%.2f of those who completed", some.averageGain().orElseThrow().value()))
        .contains(twoDecimals("%.2f of the arm", same.armGain().orElseThrow()));
    for (PublishedArm other :
        new PublishedArm[] {
          arm.withInstrument("HRSD-17"), arm.withDirection(Direction.HIGHER_IS_BETTER)
        }) {
      ServiceBesideTrialResult beside = ServiceBesideTrial.of(other).analyze(IPT);
      Frame points = Frame.of(beside.table());
      points.isEmpty("mean, first", "arm");
      points.isEmpty("mean, last", "arm");
      points.holds("gain, g_av", "arm", beside.armGain());
      assertThat(beside.sameInstrument()).isFalse();
      assertThat(beside.startDifference()).isEmpty();
    }
  }
}
