// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Technique;
import io.github.ipt4j.core.event.TechniqueUse;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.MissedBy;
import io.github.ipt4j.core.history.MissedSession;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentPhase;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Tells how far what is recorded of a treatment keeps to Interpersonal Psychotherapy: the
 * techniques by phase, the tasks of the phases, how many sessions were on the agreed focus, how
 * many accounts were of current life, which sessions fell out.
 *
 * <p>A task is done where the case records it: a diagnosis, a first form, rating or episode, the
 * sick role given ({@link io.github.ipt4j.core.event.Task}), people of whom more than the name is
 * known, a formulation that links the onset and one that the client agreed with, an area agreed on,
 * a contract; a session for which an agreed area was noted; an ending that was talked about, gains
 * and warning signs written down. Otherwise it is open where it was begun, else not recorded, which
 * is never taken for not done.
 *
 * <p>A session counts as on the focus if one of the areas noted for it was agreed on by its day; of
 * sessions before anything was agreed on, and of those for which no area was noted, nothing is
 * said. Accounts of someone who died are of current life whatever their time.
 *
 * <p>Undefined without a session. It is a description: no item of any licensed scale is used or
 * implied, and totals of one that a therapist entered are shown as they are.
 *
 * <p>The tasks are those of G. L. Klerman et al., Interpersonal Psychotherapy of Depression, 1984,
 * and of IPT-UK, https://www.iptuk.net.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Adherence
    implements Analysis<CaseHistory, AdherenceResult>, WithAdherence permits ImmutableAdherence {

  Adherence() {}

  /**
   * Returns the question with its default options.
   *
   * @return the analysis
   */
  public static Adherence withDefaults() {
    return ImmutableAdherence.builder().build();
  }

  @Override
  public AdherenceResult analyze(CaseHistory history) {
    if (history.sessions().isEmpty()) {
      return ImmutableAdherenceResult.builder()
          .analysis(this)
          .addAllShortfalls(Shortfall.of("course.adherence.sessions", 0, 1).stream().toList())
          .declared(false)
          .sessions(0)
          .current(new Share(0, 0))
          .build();
    }
    List<Account> accounts = history.events(Account.class);
    List<Account> current = accounts.stream().filter(history::isCurrent).toList();
    List<TechniqueUse> uses = history.events(TechniqueUse.class);
    List<PhaseTask> tasks = tasks(history);
    ImmutableSet.Builder<EventId> evidence = ImmutableSet.builder();
    tasks.forEach(t -> evidence.addAll(t.evidence()));
    uses.forEach(u -> evidence.add(u.id()));
    accounts.forEach(a -> evidence.add(a.id()));
    return ImmutableAdherenceResult.builder()
        .analysis(this)
        .declared(!history.phases().isEmpty())
        .phase(history.phaseOn(today(history)))
        .addAllTasks(tasks)
        .addAllTechniques(techniques(history, uses))
        .sessions(history.sessions().size())
        .focus(focus(history))
        .current(new Share(current.size(), accounts.size()))
        .addAllDeceased(Unpacking.deceased(history))
        .putAllMissed(missed(history))
        .addAllSelfRatings(selfRatings(history))
        .addAllEvidence(evidence.build())
        .build();
  }

  /** The day up to which the treatment has come: that of its last session. */
  private static LocalDate today(CaseHistory history) {
    return history.sessions().get(history.sessions().size() - 1).date();
  }

  /** The tasks of the phases that have begun; of all where none was declared. */
  private static List<PhaseTask> tasks(CaseHistory history) {
    List<PhaseTask> all = new PhaseTasks(history).all();
    if (history.phases().isEmpty()) {
      return all;
    }
    LocalDate today = today(history);
    List<PhaseKind> begun =
        history.phases().stream()
            .filter(p -> !p.start().isAfter(today))
            .map(TreatmentPhase::kind)
            .toList();
    return all.stream()
        .filter(t -> begun.stream().anyMatch(p -> p.compareTo(t.kind().phase()) >= 0))
        .toList();
  }

  private static List<PhaseTechniques> techniques(CaseHistory history, List<TechniqueUse> uses) {
    Map<PhaseKind, Map<Technique, Integer>> byPhase = new EnumMap<>(PhaseKind.class);
    Map<Technique, Integer> outside = new EnumMap<>(Technique.class);
    for (TechniqueUse use : uses) {
      Map<Technique, Integer> counts =
          history
              .phaseOn(use.at().date())
              .map(p -> byPhase.computeIfAbsent(p, k -> new EnumMap<>(Technique.class)))
              .orElse(outside);
      counts.merge(use.technique(), 1, Integer::sum);
    }
    List<PhaseTechniques> all = new ArrayList<>();
    if (!outside.isEmpty()) {
      all.add(new PhaseTechniques(Optional.empty(), ImmutableSortedMap.copyOf(outside)));
    }
    byPhase.forEach(
        (phase, counts) ->
            all.add(new PhaseTechniques(Optional.of(phase), ImmutableSortedMap.copyOf(counts))));
    return all;
  }

  private static Optional<Share> focus(CaseHistory history) {
    List<Session> noted =
        history.sessions().stream()
            .filter(s -> !s.areas().isEmpty())
            .filter(s -> !PhaseTasks.agreedBy(s.date(), history.problemAreas()).isEmpty())
            .toList();
    long on =
        noted.stream()
            .filter(
                s ->
                    PhaseTasks.agreedBy(s.date(), history.problemAreas()).stream()
                        .anyMatch(s.areas()::contains))
            .count();
    return noted.isEmpty() ? Optional.empty() : Optional.of(new Share((int) on, noted.size()));
  }

  private static ImmutableSortedMap<MissedBy, Integer> missed(CaseHistory history) {
    Map<MissedBy, Integer> counts = new EnumMap<>(MissedBy.class);
    for (MissedSession session : history.missedSessions()) {
      counts.merge(session.by(), 1, Integer::sum);
    }
    return ImmutableSortedMap.copyOf(counts);
  }

  private static List<SelfRating> selfRatings(CaseHistory history) {
    return history.sessions().stream()
        .filter(s -> s.selfRating().isPresent())
        .map(s -> new SelfRating(s.number(), s.date(), s.selfRating().getAsDouble()))
        .toList();
  }
}
