// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.internal.Holm;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** The loads of two people beside each other, week by week. */
@Value.Immutable
@IptStyle
public abstract sealed class LoadComparison implements WithLoadComparison
    permits ImmutableLoadComparison {

  LoadComparison() {}

  /**
   * Returns the person of the greater load.
   *
   * @return the person
   */
  public abstract RelationshipId greater();

  /**
   * Returns the person of the lesser load.
   *
   * @return the person
   */
  public abstract RelationshipId lesser();

  /**
   * Returns by how much the loads differ.
   *
   * @return the difference per asked week, 0 or more
   */
  public abstract double difference();

  /**
   * Returns the two-sided p-value of the difference.
   *
   * @return the p-value, 0 to 1; 1 if neither load varies and they are equal
   */
  public abstract double p();

  /**
   * Returns the level that Holm's procedure gives this comparison among those of the ranking.
   *
   * @return the level
   */
  public abstract double holmLevel();

  /**
   * Returns whether the worst single contact was with the person of the lesser load.
   *
   * @return whether it was
   */
  public abstract boolean worstDisagrees();

  /**
   * Returns whether the greater load may be called so.
   *
   * @return the order
   */
  public LoadOrder order() {
    if (p() > holmLevel()) {
      return LoadOrder.NOT_SEPARABLE;
    }
    return worstDisagrees() ? LoadOrder.WORST_DISAGREES : LoadOrder.SEPARATED;
  }

  /** Returns these comparisons, decided together at a level by Holm's procedure. */
  static ImmutableList<LoadComparison> decided(List<LoadComparison> comparisons, double alpha) {
    double[] p = comparisons.stream().mapToDouble(LoadComparison::p).toArray();
    double[] levels = Holm.levels(p, alpha);
    return IntStream.range(0, p.length)
        .mapToObj(i -> comparisons.get(i).withHolmLevel(levels[i]))
        .collect(ImmutableList.toImmutableList());
  }
}
