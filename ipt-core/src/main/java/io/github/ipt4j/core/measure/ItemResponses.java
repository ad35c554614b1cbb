// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The responses to the items of an instrument, in their order; an item may be unanswered. */
@Value.Immutable
@EditableStyle
public abstract sealed class ItemResponses implements WithItemResponses
    permits ImmutableItemResponses {

  ItemResponses() {}

  /**
   * Returns complete responses.
   *
   * @param responses the responses in the order of the items
   * @return the responses
   */
  public static ItemResponses of(int... responses) {
    Builder builder = builder();
    for (int response : responses) {
      builder.addItem(OptionalInt.of(response));
    }
    return builder.build();
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds all that this holds, for a copy in which something differs.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the responses, empty where an item is not answered.
   *
   * @return the responses in the order of the items
   */
  public abstract ImmutableList<OptionalInt> items();

  /**
   * Returns the response to an item.
   *
   * @param number the number of the item, from 1
   * @return the response, empty if it is not answered
   */
  public OptionalInt item(int number) {
    return items().get(number - 1);
  }

  /**
   * Returns whether every item is answered.
   *
   * @return whether the responses are complete
   */
  public boolean complete() {
    return items().stream().allMatch(OptionalInt::isPresent);
  }

  /** Builds {@link ItemResponses}. */
  public static final class Builder extends ImmutableItemResponses.Builder {
    Builder() {}
  }
}
