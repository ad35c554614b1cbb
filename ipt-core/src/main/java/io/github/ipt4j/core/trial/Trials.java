// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.trial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.Identifiers;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Several trials, in the order of their years and, within a year, of their names.
 *
 * @param all the trials, each of its own name
 */
public record Trials(ImmutableList<Trial> all) {
  private static final Comparator<Trial> IN_ORDER =
      Comparator.comparingInt(Trial::year).thenComparing(Trial::name, Identifiers::compare);

  /** Checks and sorts the component. */
  public Trials {
    Set<String> names = new HashSet<>();
    for (Trial trial : all) {
      Refusal.unless(
          names.add(trial.name()), "trials", "must each have a name of its own", trial.name());
    }
    all = ImmutableList.sortedCopyOf(IN_ORDER, all);
  }

  /**
   * Returns some trials.
   *
   * @param trials the trials, each of its own name
   * @return them in their order
   */
  public static Trials of(Trial... trials) {
    return new Trials(ImmutableList.copyOf(trials));
  }

  /**
   * Returns some trials.
   *
   * @param trials the trials, each of its own name
   * @return them in their order
   */
  public static Trials of(List<Trial> trials) {
    return new Trials(ImmutableList.copyOf(trials));
  }

  /**
   * Returns these trials and others.
   *
   * @param others the others, none of a name that is there already
   * @return all of them
   */
  public Trials and(Trials others) {
    return of(Stream.concat(all.stream(), others.all.stream()).toList());
  }

  /**
   * Returns what was given in at least one of them.
   *
   * @return the treatments by name
   */
  public ImmutableSortedSet<String> treatments() {
    return all.stream()
        .flatMap(t -> t.treatments().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
