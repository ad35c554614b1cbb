// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.cohort.ClientContrast;
import io.github.ipt4j.analysis.cohort.ClientEffect;
import io.github.ipt4j.analysis.cohort.ClientOutcome;
import io.github.ipt4j.analysis.cohort.Cohorts;
import io.github.ipt4j.analysis.cohort.GroupOutcome;
import io.github.ipt4j.analysis.cohort.GroupOutcomeResult;
import io.github.ipt4j.analysis.cohort.LeftOut;
import io.github.ipt4j.analysis.cohort.PooledContrast;
import io.github.ipt4j.analysis.cohort.PooledContrastResult;
import io.github.ipt4j.analysis.cohort.PooledLevelsResult;
import io.github.ipt4j.analysis.cohort.TwoGroupsResult;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.json.ClientSummary.ContrastOf;
import io.github.ipt4j.analysis.json.ClientSummary.EffectOf;
import io.github.ipt4j.analysis.outcome.ReliableChange;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomKind;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohortFindingsTest {
  private static final Symptom HEADACHE = Cohorts.HEADACHE;
  private static final Context MOTHER = Cohorts.VISIT;
  private static final Context SISTER = Context.contactWith(new RelationshipId("sister"));
  private static final Context CALL = Context.ofKind(InteractionKind.CALL);
  private static final Context SHIFT = Context.ofState("night shift");

  /** Days with both, with the context only, with the symptom only and with neither, by client. */
  private static final int[][][] STRONG = {{{8, 3, 2, 20}}, {{7, 2, 3, 22}}, {{9, 4, 1, 18}}};

  private static final int[][][] MODERATE = {{{5, 6, 4, 16}}, {{6, 4, 5, 14}}, {{4, 5, 3, 19}}};
  private static final int[][][] UNTOLD = {{{4, 6, 6, 8}}, {{5, 5, 5, 9}}, {{2, 6, 5, 9}}};
  private static final int[][][] ONE_WAY = {{{3, 0, 0, 5}}, {{2, 0, 0, 5}}, {{2, 0, 0, 6}}};

  private static ClientSummary.Builder client(int number) {
    return ClientSummary.builder().client(Cohorts.client(number));
  }

  private static CohortFindings of(ClientSummary.Builder... clients) {
    return CohortFindings.builder()
        .addAllClients(Arrays.stream(clients).map(ClientSummary.Builder::build).toList())
        .build();
  }

  /** Three clients with the days of a symptom in several contexts. */
  private static List<ClientSummary.Builder> three(
      Symptom symptom, Map<Context, int[][][]> contexts) {
    List<ClientSummary.Builder> clients = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ClientSummary.Builder client = client(i).addSymptom(symptom);
      for (Map.Entry<Context, int[][][]> context : contexts.entrySet()) {
        client.putContrast(
            new ContrastOf(symptom, context.getKey()),
            Cohorts.contrast(context.getValue()).clients().get(i));
      }
      clients.add(client);
    }
    return clients;
  }

  private static ClientSummary.Builder[] array(List<ClientSummary.Builder> clients) {
    return clients.toArray(ClientSummary.Builder[]::new);
  }

  @Test
  void clients_inAnyOrder_standByTheOrderOfTheirIds() {
    CohortFindings findings = of(client(3), client(1), client(2));
    assertThat(findings.clients())
        .extracting(ClientSummary::client)
        .containsExactly(Cohorts.client(1), Cohorts.client(2), Cohorts.client(3));
    assertThat(findings).isEqualTo(of(client(2), client(3), client(1)));
    assertThat(findings.unread()).isZero();
  }

  @Test
  void whatIsNoCohort_isRefused() {
    assertThatThrownBy(() -> of(client(1), client(2), client(1)))
        .hasMessage("clients must name each client once");
    CohortFindings.Builder three =
        CohortFindings.builder()
            .putGroup(Cohorts.client(1), "IPT")
            .putGroup(Cohorts.client(2), "waiting")
            .putGroup(Cohorts.client(3), "CBT");
    assertThatThrownBy(three::build).hasMessage("groups must be at most two, but was 3");
    CohortFindings.Builder twice =
        CohortFindings.builder()
            .putGroup(Cohorts.client(1), "IPT")
            .putGroup(Cohorts.client(1), "CBT");
    assertThatThrownBy(twice::build)
        .hasMessage("groups must name each client once, but was " + Cohorts.client(1));
    CohortFindings.Builder fewer = CohortFindings.builder().unread(-1);
    assertThatThrownBy(fewer::build).hasMessage("unread must be at least 0, but was -1");
  }

  /** A name of a group stands in a table, where it is a formula if it begins so. */
  @Test
  void groupWhoseNameIsNoId_isRefusedBeforeAnythingIsPooled() {
    CohortFindings.Builder nameless = CohortFindings.builder().putGroup(Cohorts.client(1), "");
    assertThatThrownBy(nameless::build).hasMessage("group must not be empty");
    CohortFindings.Builder formula = CohortFindings.builder().putGroup(Cohorts.client(1), "=A1");
    assertThatThrownBy(formula::build)
        .hasMessageStartingWith("group must not begin with = + - or @");
  }

  @Test
  void twoGroups_areNotTooMany() {
    assertThat(
            of(client(1), client(2), client(3))
                .withGroups(
                    Map.of(
                        Cohorts.client(1), "IPT",
                        Cohorts.client(2), "waiting",
                        Cohorts.client(3), "IPT"))
                .groups())
        .hasSize(3);
  }

  /**
   * Holm's procedure is the closure of Bonferroni's: a context is found if in each set of contexts
   * that holds it the least p-value is at most alpha over their number. All sets are tried.
   */
  @Test
  void contextsOfASymptom_areDecidedTogether_asEverySetOfThemSays() {
    CohortFindings findings =
        of(
            array(
                three(
                    HEADACHE,
                    Map.of(MOTHER, STRONG, SISTER, MODERATE, CALL, UNTOLD, SHIFT, ONE_WAY))));
    double[] p = findings.contrasts().stream().flatMapToDouble(r -> r.p().stream()).toArray();
    assertThat(p).hasSize(3).doesNotHaveDuplicates();
    List<Integer> found = new ArrayList<>();
    for (double alpha : levels(p)) {
      List<PooledContrastResult> at =
          findings.withContrast(PooledContrast.withDefaults().withAlpha(alpha)).contrasts();
      int tested = 0;
      int supported = 0;
      for (PooledContrastResult result : at) {
        if (result.p().isEmpty()) {
          assertThat(result.level()).hasValue(alpha);
          assertThat(result.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
        } else {
          boolean isFound = closed(p, tested++, alpha);
          assertThat(result.conclusion() == Conclusion.SUPPORTED).isEqualTo(isFound);
          supported += isFound ? 1 : 0;
        }
      }
      assertThat(tested).isEqualTo(3);
      found.add(supported);
    }
    assertThat(found).containsExactly(0, 1, 2, 3);
  }

  /** Levels at which none is found, one, two and all, each otherwise without Holm's procedure. */
  private static double[] levels(double... p) {
    double[] sorted = Arrays.stream(p).sorted().toArray();
    assertThat(3 * sorted[0]).isLessThan(2 * sorted[1]);
    assertThat(3 * sorted[1]).isLessThan(sorted[2]);
    return new double[] {
      2.9 * sorted[0], Math.sqrt(6 * sorted[0] * sorted[1]), 2.1 * sorted[1], (1 + sorted[2]) / 2
    };
  }

  private static boolean closed(double[] p, int tested, double alpha) {
    return IntStream.range(1, 1 << p.length)
        .filter(set -> (set >> tested & 1) == 1)
        .allMatch(
            set -> {
              double least =
                  IntStream.range(0, p.length)
                      .filter(i -> (set >> i & 1) == 1)
                      .mapToDouble(i -> p[i])
                      .min()
                      .orElseThrow();
              return least <= alpha / Integer.bitCount(set);
            });
  }

  @Test
  void eachSymptom_isAFamilyOfItsOwn_inTheOrderOfNamesAndContexts() {
    List<ClientSummary.Builder> clients =
        three(HEADACHE, Map.of(SHIFT, STRONG, MOTHER, UNTOLD, CALL, UNTOLD));
    Symptom distance = Symptom.of("distance");
    List<ClientSummary.Builder> others = three(distance, Map.of(MOTHER, STRONG));
    for (int i = 0; i < clients.size(); i++) {
      ClientSummary other = others.get(i).build();
      clients.get(i).addSymptom(distance).putAllContrasts(other.contrasts());
    }
    List<PooledContrastResult> results = of(array(clients)).contrasts();
    assertThat(results)
        .extracting(r -> r.symptom().name(), PooledContrastResult::context)
        .containsExactly(
            tuple("distance", MOTHER),
            tuple("headache", CALL),
            tuple("headache", MOTHER),
            tuple("headache", SHIFT));
    assertThat(results.get(0).level()).hasValue(0.05);
    assertThat(results.get(3).level()).hasValue(0.05 / 3);
    assertThat(results.get(0).p()).isEqualTo(results.get(3).p());
  }

  @Test
  void whoCannotBeUsedForAContrast_isLeftOutWithTheReason() {
    List<ClientSummary.Builder> clients = three(HEADACHE, Map.of(MOTHER, STRONG));
    clients.add(client(3).addSymptom(HEADACHE));
    clients.add(client(4).addSymptom(Symptom.of("distance")));
    clients.add(
        client(5)
            .putContrast(
                new ContrastOf(HEADACHE, MOTHER),
                ClientContrast.leftOut(Cohorts.client(5), LeftOut.ASKED_UNEVENLY)));
    PooledContrastResult result = of(array(clients)).contrasts().get(0);
    assertThat(result.used()).hasSize(3);
    assertThat(result.left())
        .containsExactly(
            Map.entry(LeftOut.NO_RECORD, 1),
            Map.entry(LeftOut.NO_CONTEXT, 1),
            Map.entry(LeftOut.ASKED_UNEVENLY, 1));
    assertThat(result.cohort().clients().get(3).leftOut()).contains(LeftOut.NO_CONTEXT);
    assertThat(result.cohort().clients().get(4).leftOut()).contains(LeftOut.NO_RECORD);
  }

  /** Of a name alone, as in a file, the kind is guessed; a case says it. */
  @Test
  void aSymptom_isTheSameWithEveryClient_whateverItsKind() {
    Symptom asMood = new Symptom("headache", SymptomKind.MOOD);
    List<ClientSummary.Builder> clients = three(HEADACHE, Map.of(MOTHER, STRONG, CALL, UNTOLD));
    clients.set(1, three(asMood, Map.of(MOTHER, STRONG)).get(1));
    CohortFindings findings = of(array(clients));
    assertThat(findings.contrasts())
        .extracting(PooledContrastResult::context)
        .containsExactly(CALL, MOTHER);
    assertThat(findings.contrasts().get(1).used()).hasSize(3);
    assertThat(findings.contrasts().get(1).p())
        .isEqualTo(PooledContrast.withDefaults().analyze(Cohorts.contrast(STRONG)).p());
    assertThat(findings.contrasts().get(0).left())
        .containsExactly(Map.entry(LeftOut.NO_CONTEXT, 1));
    assertThat(Findings.tree(FindingsJson.write(findings)).at("/pooled/headache/person"))
        .hasSize(1);
  }

  /** A tense contact with someone is not any contact with that person. */
  @Test
  void contextsOfSeveralParts_areNotPooledUnderTheNameOfOne() {
    Context tense = MOTHER.withTenseFrom(5);
    Context away = Context.awayFrom(new RelationshipId("mother-in-law"));
    Context callOfMother = MOTHER.withKind(InteractionKind.CALL);
    CohortFindings findings =
        of(
            array(
                three(
                    HEADACHE,
                    Map.of(tense, STRONG, away, STRONG, callOfMother, STRONG, MOTHER, UNTOLD))));
    assertThat(findings.contrasts()).hasSize(1);
    assertThat(findings.contrasts().get(0).context()).isEqualTo(MOTHER);
    assertThat(findings.contrasts().get(0).level()).hasValue(0.05);
    CohortFindings rated = of(mood(1, tense, 1), mood(2, tense, 2), mood(3, SHIFT, 2));
    assertThat(rated.levels())
        .extracting(r -> r.cohort().context())
        .containsExactly(Optional.of(SHIFT));
  }

  private static ClientSummary.Builder mood(int number, Context context, double effect) {
    return client(number)
        .putEffect(
            new EffectOf(Cohorts.MOOD, Optional.of(context)),
            ClientEffect.of(Cohorts.client(number), effect, 0.5));
  }

  @Test
  void levels_standByRatingAndContext_atTheLevelOfContrasts() {
    CohortFindings findings =
        of(
                mood(0, SHIFT, 1),
                mood(1, Context.ofState("day off"), 1),
                changed(2, Cohorts.MOOD),
                changed(3, Cohorts.MOOD))
            .withContrast(PooledContrast.withDefaults().withAlpha(0.01));
    ClientSummary.Builder more =
        client(4)
            .putEffect(
                new EffectOf(RatingScale.of("anger", 0, 10), Optional.of(SHIFT)),
                ClientEffect.of(Cohorts.client(4), 1, 1));
    List<PooledLevelsResult> levels =
        findings
            .withClients(
                ImmutableList.<ClientSummary>builder()
                    .addAll(findings.clients())
                    .add(more.build())
                    .build())
            .levels();
    assertThat(levels)
        .extracting(r -> r.cohort().scale().rating(), r -> r.cohort().context())
        .containsExactly(
            tuple("anger", Optional.of(SHIFT)),
            tuple("mood", Optional.empty()),
            tuple("mood", Optional.of(Context.ofState("day off"))),
            tuple("mood", Optional.of(SHIFT)));
    assertThat(levels).allSatisfy(r -> assertThat(r.level()).hasValue(0.01));
  }

  private static ClientSummary.Builder changed(int number, RatingScale scale) {
    return client(number)
        .putEffect(
            new EffectOf(scale, Optional.empty()),
            ClientEffect.of(Cohorts.client(number), -number, 0.5));
  }

  /** On the same scale, but never with that state, is no other scale. */
  @Test
  void whoCannotBeUsedForALevel_isLeftOutWithTheReason() {
    RatingScale percent = RatingScale.ofBetter(Cohorts.MOOD.rating(), 0, 100);
    CohortFindings findings =
        of(
            changed(1, Cohorts.MOOD),
            changed(2, Cohorts.MOOD),
            changed(3, Cohorts.MOOD),
            changed(4, percent),
            mood(5, SHIFT, 1),
            client(6),
            changed(7, RatingScale.of("anger", 0, 10)));
    PooledLevelsResult change = findings.levels().get(1);
    assertThat(change.cohort().scale()).isEqualTo(Cohorts.MOOD);
    assertThat(change.used()).hasSize(3);
    assertThat(change.left())
        .containsExactly(Map.entry(LeftOut.NO_RECORD, 3), Map.entry(LeftOut.OTHER_SCALE, 1));
    assertThat(change.cohort().clients().get(3).leftOut()).contains(LeftOut.OTHER_SCALE);
    PooledLevelsResult onOther = findings.levels().get(2);
    assertThat(onOther.cohort().scale()).isEqualTo(percent);
    assertThat(onOther.left())
        .containsExactly(Map.entry(LeftOut.NO_RECORD, 2), Map.entry(LeftOut.OTHER_SCALE, 4));
  }

  private static ClientSummary.Builder filledIn(
      int number, Instrument instrument, double... totals) {
    return client(number)
        .putOutcome(
            instrument,
            ClientOutcome.of(
                Cohorts.client(number),
                Cohorts.series(instrument, 4, totals),
                instrument.equals(Instrument.PHQ_9) ? Cohorts.PHQ : ReliableChange.undecided()));
  }

  @Test
  void outcomes_standByCode_withThoseWhoFilledNothingIn() {
    CohortFindings findings =
        of(
            filledIn(1, Instrument.PHQ_9, 20, 4),
            filledIn(2, Instrument.PHQ_9, 18, 16),
            filledIn(3, Instrument.GAD_7, 12, 5),
            client(4));
    assertThat(findings.outcomes())
        .extracting(r -> r.instrument().code())
        .containsExactly("GAD-7", "PHQ-9");
    GroupOutcomeResult phq = findings.outcomes().get(1);
    assertThat(phq.left()).containsExactly(Map.entry(LeftOut.NO_FORM, 2));
    assertThat(phq.lastSeen().meanFirst()).hasValue(19);
    assertThat(phq.complete()).isEqualTo(new Share(2, 4));
    assertThat(
            findings
                .withOutcome(GroupOutcome.withDefaults().withCompletedAfter(5))
                .outcomes()
                .get(1)
                .complete())
        .isEqualTo(new Share(0, 4));
  }

  /** Two questionnaires of one code cannot be averaged, and neither may hide the other. */
  @Test
  void ofTwoInstrumentsOfOneCode_thatOfMostClientsIsTold() {
    Instrument own = Instrument.builder().code("wellbeing").items(5).itemMaximum(4).build();
    Instrument longer = own.withItems(10);
    CohortFindings findings =
        of(
            filledIn(1, longer, 30, 20),
            filledIn(2, own, 12, 8),
            filledIn(3, own, 14, 6),
            client(4));
    assertThat(findings.outcomes()).hasSize(1);
    GroupOutcomeResult result = findings.outcomes().get(0);
    assertThat(result.instrument()).isEqualTo(own);
    assertThat(result.lastSeen().meanFirst()).hasValue(13);
    assertThat(result.left())
        .containsExactly(Map.entry(LeftOut.OTHER_SCALE, 1), Map.entry(LeftOut.NO_FORM, 1));
    assertThat(
            of(filledIn(2, own, 12, 8), filledIn(1, longer, 30, 20)).outcomes().get(0).instrument())
        .as("of as many each, that of the first client")
        .isEqualTo(longer);
  }

  @Test
  void sideBySide_areTwoGroups_withNobodyWhoIsInNeither() {
    CohortFindings none =
        of(
            filledIn(1, Instrument.PHQ_9, 20, 4),
            filledIn(2, Instrument.PHQ_9, 22, 8),
            filledIn(3, Instrument.PHQ_9, 18, 17),
            filledIn(4, Instrument.PHQ_9, 16, 15),
            filledIn(5, Instrument.PHQ_9, 25, 1),
            filledIn(6, Instrument.GAD_7, 12, 5));
    assertThat(none.sideBySide()).isEmpty();
    assertThat(none.withGroups(Map.of(Cohorts.client(1), "IPT")).sideBySide()).isEmpty();
    CohortFindings two =
        none.withGroups(
            Map.of(
                Cohorts.client(1), "waiting",
                Cohorts.client(2), "waiting",
                Cohorts.client(3), "IPT",
                Cohorts.client(4), "IPT",
                Cohorts.client(6), "IPT",
                Cohorts.client(99), "IPT"));
    assertThat(two.sideBySide())
        .extracting(r -> r.instrument().code())
        .containsExactly("GAD-7", "PHQ-9");
    TwoGroupsResult phq = two.sideBySide().get(1);
    assertThat(phq.pair().firstName()).isEqualTo("IPT");
    assertThat(phq.pair().secondName()).isEqualTo("waiting");
    assertThat(phq.pair().first().clients())
        .extracting(ClientOutcome::client)
        .containsExactly(Cohorts.client(3), Cohorts.client(4), Cohorts.client(6));
    assertThat(phq.lastSeen().first().meanFirst()).hasValue(17);
    assertThat(phq.lastSeen().second().meanFirst()).hasValue(21);
    assertThat(phq.completers().first().clients()).isEqualTo(2);
    assertThat(
            two.withOutcome(GroupOutcome.withDefaults().withCompletedAfter(5))
                .sideBySide()
                .get(1)
                .completers()
                .first()
                .clients())
        .isZero();
  }

  private static ClientSummary.Builder withP(int number, double p) {
    return client(number).putRow("headache.weekly.p", Cell.number(p, 17));
  }

  private static CohortFindings tested() {
    return of(
        withP(1, 0.011),
        withP(2, 0.2),
        client(3).putRow("headache.weekly.p", Cell.NONE),
        withP(4, 0.004),
        withP(5, 0.03),
        withP(6, 0.0301),
        client(7).putRow("PHQ-9.first", Cell.number(9, 17)),
        withP(8, 0.9));
  }

  /** In R 4.2.2: p.adjust(c(.011, .2, .004, .03, .0301, .9), "BH"). */
  @Test
  void pOfWeeklyRhythms_isAdjustedOverTheClientsAsInR() {
    List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(tested().table().toCsv());
    assertThat(lines.get(0)).isEqualTo("client,PHQ-9.first,headache.weekly.p,headache.weekly.pFdr");
    List<Double> adjusted = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String last = Splitter.on(',').splitToList(line).get(3);
      adjusted.add(last.isEmpty() ? -1 : Double.parseDouble(last));
    }
    double[] ofR = {0.033, 0.24, -1, 0.024, 0.04515, 0.04515, -1, 0.9};
    assertThat(adjusted).hasSize(ofR.length);
    for (int i = 0; i < ofR.length; i++) {
      assertThat(adjusted.get(i)).isEqualTo(ofR[i], within(1e-12));
    }
  }

  @Test
  void weeklyClaims_areThoseUpToTheRate_ofAllWhoWereTested() {
    CohortFindings findings = tested();
    assertThat(findings.weeklyClaims("headache", 0.05)).isEqualTo(new Share(4, 6));
    assertThat(findings.weeklyClaims("headache", 0.04)).isEqualTo(new Share(2, 6));
    assertThat(findings.weeklyClaims("headache", 0.024)).isEqualTo(new Share(1, 6));
    assertThat(findings.weeklyClaims("headache", 0.01)).isEqualTo(new Share(0, 6));
    assertThat(findings.weeklyClaims("distance", 0.05)).isEqualTo(new Share(0, 0));
    assertThat(of(withP(1, 0.05)).weeklyClaims("headache", 0.05)).isEqualTo(new Share(1, 1));
    assertThatThrownBy(() -> findings.weeklyClaims("headache", 0))
        .hasMessage("rate must be in (0, 1), but was 0.0");
    assertThatThrownBy(() -> findings.weeklyClaims("headache", 1))
        .hasMessage("rate must be in (0, 1), but was 1.0");
  }

  /** Ids of people are free, and so are names of states. */
  @Test
  void someoneWhoIsCalledWeekly_isNoWeeklyRhythm() {
    CohortFindings findings =
        of(
            withP(1, 0.01)
                .putRow("headache.person.weekly.p", Cell.number(0.5, 17))
                .putRow("headache.state.weekly.p", Cell.number(0.5, 17)));
    assertThat(Splitter.on('\n').splitToList(findings.table().toCsv()).get(0))
        .isEqualTo(
            "client,headache.person.weekly.p,headache.state.weekly.p,headache.weekly.p,"
                + "headache.weekly.pFdr");
    assertThat(Findings.tree(FindingsJson.write(findings)).get("weekly").fieldNames())
        .toIterable()
        .containsExactly("headache");
  }

  @Test
  void table_hasARowForEachClient_withTheGroup_andNothingWhereThereIsNothing() {
    CohortFindings findings =
        of(
                client(2).putRow("b", Cell.count(3)).putRow("a", Cell.name("x,y")),
                client(1).putRow("c", Cell.number(0.1, 17)),
                client(3))
            .withGroups(Map.of(Cohorts.client(1), "IPT", Cohorts.client(2), "waiting"));
    assertThat(findings.table().toCsv())
        .isEqualTo(
            """
            client,group,a,b,c
            c001,IPT,,,0.1
            c002,waiting,"x,y",3,
            c003,,,,
            """);
    assertThat(findings.withGroups(Map.of()).table().toCsv()).startsWith("client,a,b,c\nc001,,,");
  }

  @Test
  void nobody_isACohort() {
    CohortFindings nobody = CohortFindings.builder().build();
    assertThat(nobody.contrasts()).isEmpty();
    assertThat(nobody.levels()).isEmpty();
    assertThat(nobody.outcomes()).isEmpty();
    assertThat(nobody.sideBySide()).isEmpty();
    Table table = nobody.table();
    assertThat(table.rows()).isEmpty();
    assertThat(table.toCsv()).isEqualTo("client\n");
    assertThat(nobody.contrast()).isEqualTo(PooledContrast.withDefaults());
    assertThat(nobody.outcome()).isEqualTo(GroupOutcome.withDefaults());
  }

  @Test
  void someoneInAGroup_ofWhomNothingIsRead_hasNoRow() {
    CohortFindings findings = of(client(1)).withGroups(Map.of(new ClientId("other"), "IPT"));
    assertThat(findings.table().toCsv()).isEqualTo("client,group\nc001,\n");
  }
}
