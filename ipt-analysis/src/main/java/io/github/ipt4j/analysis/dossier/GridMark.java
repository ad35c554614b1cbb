// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A letter that a {@link CalendarGrid} sets beside certain days, such as V for a visit. */
@Value.Immutable
@IptStyle
public abstract sealed class GridMark implements WithGridMark permits ImmutableGridMark {

  GridMark() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the letter.
   *
   * @return the letter
   */
  public abstract char letter();

  /**
   * Returns what the letter stands for, as the legend says it.
   *
   * @return the meaning
   */
  public abstract String meaning();

  /**
   * Returns the days that bear the letter.
   *
   * @return the days
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> days();

  @Value.Check
  void check() {
    checkArgument(Character.isLetter(letter()), "letter must be a letter, but was '%s'", letter());
    checkArgument(!meaning().isBlank(), "meaning must not be blank");
  }

  /** Builds a {@link GridMark}. */
  public static final class Builder extends ImmutableGridMark.Builder {
    Builder() {}
  }
}
