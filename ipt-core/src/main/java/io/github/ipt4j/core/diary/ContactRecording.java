// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.style.EditableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How contacts were recorded, and what was recorded of days beside the contacts themselves. */
@Value.Immutable
@EditableStyle
public abstract sealed class ContactRecording implements WithContactRecording
    permits ImmutableContactRecording {

  ContactRecording() {}

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
   * Returns which contacts were written down.
   *
   * @return the sampling, notable ones only unless said otherwise
   */
  @Value.Default
  public ContactSampling sampling() {
    return ContactSampling.NOTABLE_ONLY;
  }

  /**
   * Returns the period over which every contact was written down.
   *
   * @return the period, present if the sampling is {@link ContactSampling#EVERY_CONTACT}
   */
  public abstract Optional<DateRange> period();

  /**
   * Returns the days with the answer that there was no contact.
   *
   * @return the days, no date twice
   */
  public abstract ImmutableList<NoContact> noContacts();

  /**
   * Returns the occasions on which others were there and the client was not.
   *
   * @return the absences, no date and person twice
   */
  public abstract ImmutableList<Absence> absences();

  @Value.Check
  void check() {
    checkArgument(
        sampling() != ContactSampling.EVERY_CONTACT || period().isPresent(),
        "period must be given where the sampling is EVERY_CONTACT");
    checkArgument(
        noContacts().stream().map(NoContact::date).distinct().count() == noContacts().size(),
        "noContacts must name each day once");
    checkArgument(
        absences().stream().map(a -> a.date() + " " + a.person()).distinct().count()
            == absences().size(),
        "absences must name each day and person once");
  }

  /** Builds a {@link ContactRecording}. */
  public static final class Builder extends ImmutableContactRecording.Builder {
    Builder() {}
  }
}
