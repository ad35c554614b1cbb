// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultimap;
import io.github.ipt4j.analysis.cohort.ClientContrast;
import io.github.ipt4j.analysis.cohort.ClientEffect;
import io.github.ipt4j.analysis.cohort.ClientOutcome;
import io.github.ipt4j.analysis.cohort.ContrastCohort;
import io.github.ipt4j.analysis.cohort.GroupOutcome;
import io.github.ipt4j.analysis.cohort.GroupOutcomeResult;
import io.github.ipt4j.analysis.cohort.GroupPair;
import io.github.ipt4j.analysis.cohort.LeftOut;
import io.github.ipt4j.analysis.cohort.LevelCohort;
import io.github.ipt4j.analysis.cohort.OutcomeCohort;
import io.github.ipt4j.analysis.cohort.PooledContrast;
import io.github.ipt4j.analysis.cohort.PooledContrastResult;
import io.github.ipt4j.analysis.cohort.PooledLevels;
import io.github.ipt4j.analysis.cohort.PooledLevelsResult;
import io.github.ipt4j.analysis.cohort.PublishedArm;
import io.github.ipt4j.analysis.cohort.ServiceBesideTrial;
import io.github.ipt4j.analysis.cohort.ServiceBesideTrialResult;
import io.github.ipt4j.analysis.cohort.TwoGroups;
import io.github.ipt4j.analysis.cohort.TwoGroupsResult;
import io.github.ipt4j.analysis.context.Context;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.analysis.internal.Probability;
import io.github.ipt4j.analysis.json.ClientSummary.ContrastOf;
import io.github.ipt4j.analysis.json.ClientSummary.EffectOf;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.Identifiers;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the analyses found over many clients: each question pooled, and a table of clients by
 * results.
 */
@Value.Immutable
@IptStyle
public abstract sealed class CohortFindings implements WithCohortFindings
    permits ImmutableCohortFindings {
  CohortFindings() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the clients.
   *
   * @return what each brings, in the order of their ids
   */
  public abstract ImmutableList<ClientSummary> clients();

  /**
   * Returns how many clients could not be read at all.
   *
   * @return the number, at least 0, which it is unless said otherwise
   */
  @Value.Default
  public int unread() {
    return 0;
  }

  /**
   * Returns which client is in which of two groups.
   *
   * @return the names of the groups, at most two, each by the rule of ids; clients without a group
   *     are in neither
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ClientId, String> groups();

  /**
   * Returns the arms of published trials beside which the outcomes of the clients are put.
   *
   * @return the arms, none unless they were added
   */
  public abstract ImmutableList<PublishedArm> arms();

  /**
   * Returns how contrasts are pooled: its level is that of all contexts of a symptom together.
   *
   * @return the analysis
   */
  @Value.Default
  public PooledContrast contrast() {
    return PooledContrast.withDefaults();
  }

  /**
   * Returns how the outcome of a group is told.
   *
   * @return the analysis
   */
  @Value.Default
  public GroupOutcome outcome() {
    return GroupOutcome.withDefaults();
  }

  @Value.Check
  CohortFindings check() {
    long different = clients().stream().map(ClientSummary::client).distinct().count();
    Refusal.unless(different == clients().size(), "clients", "must name each client once");
    Refusal.unless(unread() >= 0, "unread", "must be at least 0", unread());
    groups().values().forEach(name -> Identifiers.check("group", name));
    Refusal.unless(
        groups().values().stream().distinct().count() <= 2,
        "groups",
        "must be at most two",
        groups().values().stream().distinct().count());
    ImmutableList<ClientSummary> sorted =
        ImmutableList.sortedCopyOf(Comparator.comparing(ClientSummary::client), clients());
    return sorted.equals(clients()) ? this : withClients(sorted);
  }

  /**
   * Returns every symptom and context, pooled; those of a symptom are decided by Holm's procedure.
   * A symptom is the same with each client who has it by that name. A context that is not one
   * person, one kind of contact or one state, such as a tense contact, is left to {@link
   * PooledContrast}.
   *
   * @return the results by symptom, and by kind, person and state
   */
  @Value.Lazy
  public ImmutableList<PooledContrastResult> contrasts() {
    List<ContrastOf> all =
        keys(s -> s.contrasts().keySet().stream())
            .filter(k -> ClientRow.name(k.context()).isPresent())
            .toList();
    return symptoms().asMap().values().stream()
        .flatMap(
            kinds ->
                decided(contexts(all, kinds).map(context -> pooled(kinds, context)).toList())
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The symptoms by name. Two clients mean the same by a name, whatever the records of each say of
   * its kind.
   */
  private TreeMultimap<String, Symptom> symptoms() {
    TreeMultimap<String, Symptom> symptoms = TreeMultimap.create();
    keys(s ->
            Stream.concat(
                s.symptoms().stream(), s.contrasts().keySet().stream().map(ContrastOf::symptom)))
        .forEach(s -> symptoms.put(s.name(), s));
    return symptoms;
  }

  private static Stream<Context> contexts(List<ContrastOf> all, Collection<Symptom> kinds) {
    return all.stream()
        .filter(k -> kinds.contains(k.symptom()))
        .map(ContrastOf::context)
        .distinct()
        .sorted(Comparator.comparing(c -> ClientRow.name(c).orElseThrow()));
  }

  private <K> Stream<K> keys(Function<ClientSummary, Stream<K>> of) {
    return clients().stream().flatMap(of).distinct();
  }

  private PooledContrastResult pooled(Collection<Symptom> kinds, Context context) {
    ContrastCohort.Builder cohort =
        ContrastCohort.builder().symptom(kinds.iterator().next()).context(context);
    for (ClientSummary client : clients()) {
      cohort.addClient(
          kinds.stream()
              .map(symptom -> client.contrasts().get(new ContrastOf(symptom, context)))
              .filter(Objects::nonNull)
              .findFirst()
              .orElseGet(() -> without(client, kinds)));
    }
    return contrast().analyze(cohort.build());
  }

  private static ClientContrast without(ClientSummary client, Collection<Symptom> kinds) {
    boolean isRecorded = kinds.stream().anyMatch(client.symptoms()::contains);
    return ClientContrast.leftOut(
        client.client(), isRecorded ? LeftOut.NO_CONTEXT : LeftOut.NO_RECORD);
  }

  private List<PooledContrastResult> decided(List<PooledContrastResult> results) {
    double[] p = results.stream().flatMapToDouble(r -> r.p().stream()).toArray();
    double[] levels = Holm.levels(p, contrast().alpha());
    List<PooledContrastResult> decided = new ArrayList<>();
    int tested = 0;
    for (PooledContrastResult result : results) {
      decided.add(result.p().isPresent() ? result.at(levels[tested++]) : result);
    }
    return decided;
  }

  /**
   * Returns every rating, pooled: its change from each one's declared day on, and with each state.
   *
   * @return the results by rating
   */
  @Value.Lazy
  public ImmutableList<PooledLevelsResult> levels() {
    return keys(s -> s.effects().keySet().stream())
        .filter(k -> k.context().map(c -> ClientRow.name(c).isPresent()).orElse(true))
        .sorted(
            Comparator.comparing((EffectOf k) -> k.scale().rating())
                .thenComparing(k -> k.context().flatMap(ClientRow::name).orElse("")))
        .map(this::pooled)
        .collect(ImmutableList.toImmutableList());
  }

  private PooledLevelsResult pooled(EffectOf key) {
    LevelCohort.Builder cohort = LevelCohort.builder().scale(key.scale()).context(key.context());
    for (ClientSummary client : clients()) {
      ClientEffect effect = client.effects().get(key);
      boolean isOnOther =
          client.effects().keySet().stream()
              .map(EffectOf::scale)
              .filter(scale -> !scale.equals(key.scale()))
              .anyMatch(scale -> scale.rating().equals(key.scale().rating()));
      cohort.addClient(
          effect != null
              ? effect
              : ClientEffect.leftOut(
                  client.client(), isOnOther ? LeftOut.OTHER_SCALE : LeftOut.NO_RECORD));
    }
    return PooledLevels.withDefaults().withAlpha(contrast().alpha()).analyze(cohort.build());
  }

  /**
   * Returns what became of the totals of each instrument. Where clients filled in different ones
   * under one code, it is that of most clients, and the others are left out as on another scale.
   *
   * @return the results by the code of the instrument
   */
  @Value.Lazy
  public ImmutableList<GroupOutcomeResult> outcomes() {
    return instruments().stream()
        .map(i -> outcome().analyze(cohort(i, clients())))
        .collect(ImmutableList.toImmutableList());
  }

  /** One instrument for each code: what most clients filled in under it. */
  private Collection<Instrument> instruments() {
    Multiset<Instrument> used = LinkedHashMultiset.create();
    clients().forEach(c -> used.addAll(c.outcomes().keySet()));
    SortedMap<String, Instrument> byCode = new TreeMap<>();
    Multisets.copyHighestCountFirst(used)
        .elementSet()
        .forEach(i -> byCode.putIfAbsent(i.code(), i));
    return byCode.values();
  }

  private static OutcomeCohort cohort(Instrument instrument, List<ClientSummary> clients) {
    OutcomeCohort.Builder cohort = OutcomeCohort.builder().instrument(instrument);
    for (ClientSummary client : clients) {
      ClientOutcome outcome = client.outcomes().get(instrument);
      boolean isOther =
          client.outcomes().keySet().stream().anyMatch(i -> i.code().equals(instrument.code()));
      cohort.addClient(
          outcome != null
              ? outcome
              : ClientOutcome.leftOut(
                  client.client(), isOther ? LeftOut.OTHER_SCALE : LeftOut.NO_FORM));
    }
    return cohort.build();
  }

  /**
   * Returns the totals of each instrument beside each arm of a published trial: described, since
   * the people of a trial were chosen.
   *
   * @return the results by the code of the instrument, then in the order of the arms
   */
  @Value.Lazy
  public ImmutableList<ServiceBesideTrialResult> besideTrials() {
    return instruments().stream()
        .map(i -> cohort(i, clients()))
        .flatMap(
            clients ->
                arms().stream()
                    .map(a -> ServiceBesideTrial.of(a).withOutcome(outcome()).analyze(clients)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the two groups side by side, for each instrument.
   *
   * @return the results by the code of the instrument; none unless there are two groups
   */
  @Value.Lazy
  public ImmutableList<TwoGroupsResult> sideBySide() {
    List<String> names = List.copyOf(new TreeSet<>(groups().values()));
    if (names.size() != 2) {
      return ImmutableList.of();
    }
    return instruments().stream()
        .map(
            i ->
                TwoGroups.withDefaults()
                    .withOutcome(outcome())
                    .analyze(
                        GroupPair.of(
                            names.get(0),
                            cohort(i, of(names.get(0))),
                            names.get(1),
                            cohort(i, of(names.get(1))))))
        .collect(ImmutableList.toImmutableList());
  }

  private List<ClientSummary> of(String group) {
    return clients().stream().filter(c -> group.equals(groups().get(c.client()))).toList();
  }

  /**
   * Returns the clients by results: one flat row for each, in the order of their ids.
   *
   * @return the table, to be written by {@link Table#toCsv()}: numbers in full, what is not defined
   *     empty; {@code weekly.pFdr} is p adjusted over the clients by Benjamini and Hochberg
   */
  @Value.Lazy
  public Table table() {
    return CohortTable.of(this);
  }

  /**
   * Returns how many clients keep to certain weekdays, of those tested, at a share of false ones.
   *
   * @param symptom the name of the symptom
   * @param rate the share of false claims among all, in (0, 1)
   * @return how many are claimed, and how many were tested
   */
  public Share weeklyClaims(String symptom, double rate) {
    Probability.check("rate", rate);
    Collection<Double> adjusted =
        CohortTable.adjusted(clients(), ClientRow.weeklyP(symptom)).values();
    long claimed = adjusted.stream().filter(p -> p <= rate).count();
    return new Share(Math.toIntExact(claimed), adjusted.size());
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableCohortFindings.Builder {
    Builder() {}

    @Override
    public CohortFindings build() {
      return Refusal.ofRepeatedKeys("groups", "must name each client once", super::build);
    }
  }
}
