// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.analysis.context.ContextScreenResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.tension.RelationshipTensionResult;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import org.immutables.value.Value;

/** What the analyses found of one client, as it goes out to other programs. */
@Value.Immutable
@IptStyle
public abstract sealed class ClientFindings implements WithClientFindings
    permits ImmutableClientFindings {

  ClientFindings() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns whose findings they are.
   *
   * @return the client
   */
  public abstract ClientId client();

  /**
   * Returns when it hurts, for each symptom.
   *
   * @return the results by symptom
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, WeeklyPeriodicityResult> weekly();

  /**
   * Returns what else happens then, for each symptom.
   *
   * @return the results by symptom, those of people and of kinds of contact
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, ContextScreenResult> context();

  /**
   * Returns how it is with each person.
   *
   * @return the results by person
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<RelationshipId, RelationshipTensionResult> tension();

  /** Builds a value of this type. */
  public static final class Builder extends ImmutableClientFindings.Builder {
    Builder() {}
  }
}
