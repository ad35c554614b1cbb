// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.tension;

import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** The loads of two people beside each other, week by week. */
@Value.Immutable
@IptStyle
public abstract sealed class LoadComparison implements WithLoadComparison
    permits ImmutableLoadComparison {

  LoadComparison() {}

  static Builder builder() {
    return new Builder();
  }

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
   * Returns whether the greater load may be called so.
   *
   * @return the order
   */
  public abstract LoadOrder order();

  /** Builds a value of this type. */
  static final class Builder extends ImmutableLoadComparison.Builder {
    Builder() {}
  }
}
