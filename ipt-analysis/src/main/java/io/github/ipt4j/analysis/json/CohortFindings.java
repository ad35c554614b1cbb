// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.FalseDiscoveryRate;
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
import io.github.ipt4j.analysis.cohort.TwoGroups;
import io.github.ipt4j.analysis.cohort.TwoGroupsResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.analysis.json.ClientSummary.ContrastOf;
import io.github.ipt4j.analysis.json.ClientSummary.EffectOf;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private static final int FULL = 17;
  private static final String P_OF_WEEK = ".weekly.p";

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
   * @return the number, 0 unless said otherwise
   */
  @Value.Default
  public int unread() {
    return 0;
  }

  /**
   * Returns which client is in which of two groups.
   *
   * @return the names of the groups, perhaps none; clients without a group are in neither
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<ClientId, String> groups();

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
   *
   * @return the results by symptom, and by person, kind and state
   */
  @Value.Lazy
  public ImmutableList<PooledContrastResult> contrasts() {
    ImmutableList.Builder<PooledContrastResult> results = ImmutableList.builder();
    List<ContrastOf> all =
        keys(s -> s.contrasts().keySet().stream())
            .filter(k -> ClientRow.name(k.context()).isPresent())
            .sorted(
                Comparator.comparing(ContrastOf::symptom)
                    .thenComparing(k -> ClientRow.name(k.context()).orElseThrow()))
            .toList();
    all.stream()
        .map(ContrastOf::symptom)
        .distinct()
        .forEach(
            symptom ->
                results.addAll(
                    decided(
                        all.stream()
                            .filter(k -> k.symptom().equals(symptom))
                            .map(this::pooled)
                            .toList())));
    return results.build();
  }

  private <K> Stream<K> keys(Function<ClientSummary, Stream<K>> of) {
    return clients().stream().flatMap(of).distinct();
  }

  private PooledContrastResult pooled(ContrastOf key) {
    ContrastCohort.Builder cohort =
        ContrastCohort.builder().symptom(key.symptom()).context(key.context());
    for (ClientSummary client : clients()) {
      ClientContrast contrast = client.contrasts().get(key);
      cohort.addClient(
          contrast != null
              ? contrast
              : ClientContrast.leftOut(
                  client.client(),
                  client.symptoms().contains(key.symptom())
                      ? LeftOut.NO_CONTEXT
                      : LeftOut.NO_RECORD));
    }
    return contrast().analyze(cohort.build());
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
      boolean isElsewhere =
          client.effects().keySet().stream()
              .anyMatch(k -> k.scale().rating().equals(key.scale().rating()));
      cohort.addClient(
          effect != null
              ? effect
              : ClientEffect.leftOut(
                  client.client(), isElsewhere ? LeftOut.OTHER_SCALE : LeftOut.NO_RECORD));
    }
    return PooledLevels.withDefaults().withAlpha(contrast().alpha()).analyze(cohort.build());
  }

  /**
   * Returns what became of the totals of each instrument.
   *
   * @return the results by the code of the instrument
   */
  @Value.Lazy
  public ImmutableList<GroupOutcomeResult> outcomes() {
    return instruments()
        .map(i -> outcome().analyze(cohort(i, clients())))
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Instrument> instruments() {
    return keys(s -> s.outcomes().keySet().stream()).sorted(Comparator.comparing(Instrument::code));
  }

  private static OutcomeCohort cohort(Instrument instrument, List<ClientSummary> clients) {
    OutcomeCohort.Builder cohort = OutcomeCohort.builder().instrument(instrument);
    for (ClientSummary client : clients) {
      ClientOutcome outcome = client.outcomes().get(instrument);
      cohort.addClient(
          outcome != null ? outcome : ClientOutcome.leftOut(client.client(), LeftOut.NO_FORM));
    }
    return cohort.build();
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
    return instruments()
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
    TreeSet<String> columns = new TreeSet<>();
    clients().forEach(c -> columns.addAll(c.row().keySet()));
    ImmutableMap<String, ImmutableMap<ClientId, Double>> adjusted = adjusted(columns);
    adjusted.keySet().forEach(columns::add);
    boolean isGrouped = !groups().isEmpty();
    List<Clause> headings = new ArrayList<>();
    headings.add(Clause.literal("client"));
    if (isGrouped) {
      headings.add(Clause.literal("group"));
    }
    columns.forEach(c -> headings.add(Clause.literal(c)));
    Table.Builder table = Table.withColumns(headings);
    for (ClientSummary client : clients()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.name(client.client().value()));
      if (isGrouped) {
        cells.add(
            Optional.ofNullable(groups().get(client.client())).map(Cell::name).orElse(Cell.NONE));
      }
      columns.forEach(c -> cells.add(cell(client, c, adjusted)));
      table.row(cells.toArray(Cell[]::new));
    }
    return table.build();
  }

  private static Cell cell(
      ClientSummary client,
      String column,
      ImmutableMap<String, ImmutableMap<ClientId, Double>> adjusted) {
    ImmutableMap<ClientId, Double> values = adjusted.get(column);
    if (values == null) {
      return client.row().getOrDefault(column, Cell.NONE);
    }
    Double value = values.get(client.client());
    return value == null ? Cell.NONE : Cell.number(value, FULL);
  }

  /** The p-values of weekly rhythms, adjusted over the clients. */
  private ImmutableMap<String, ImmutableMap<ClientId, Double>> adjusted(TreeSet<String> columns) {
    ImmutableMap.Builder<String, ImmutableMap<ClientId, Double>> all = ImmutableMap.builder();
    for (String column : columns) {
      if (column.endsWith(P_OF_WEEK)) {
        all.put(column + "Fdr", adjusted(column));
      }
    }
    return all.buildOrThrow();
  }

  private ImmutableMap<ClientId, Double> adjusted(String column) {
    List<ClientSummary> tested =
        clients().stream().filter(c -> c.row().get(column) instanceof Cell.Decimal).toList();
    double[] p =
        FalseDiscoveryRate.adjusted(tested.stream().mapToDouble(c -> p(c, column)).toArray());
    ImmutableMap.Builder<ClientId, Double> values = ImmutableMap.builder();
    for (int i = 0; i < p.length; i++) {
      values.put(tested.get(i).client(), p[i]);
    }
    return values.buildOrThrow();
  }

  private static double p(ClientSummary client, String column) {
    return client.row().get(column) instanceof Cell.Decimal number ? number.value() : 1;
  }

  /**
   * Returns how many clients keep to certain weekdays, of those tested, at a share of false ones.
   *
   * @param symptom the name of the symptom
   * @param rate the share of false claims among all, in (0, 1)
   * @return how many are claimed, and how many were tested
   */
  public Share weeklyClaims(String symptom, double rate) {
    ImmutableMap<ClientId, Double> values = adjusted(symptom + P_OF_WEEK);
    long claimed = values.values().stream().filter(p -> p <= rate).count();
    return new Share(Math.toIntExact(claimed), values.size());
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
