// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What must be known of files that they do not say themselves. */
@Value.Immutable
@IptStyle
public abstract sealed class CsvConventions implements WithCsvConventions
    permits ImmutableCsvConventions {
  private static final int LONGEST_CODE = 80;

  CsvConventions() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the conventions that hold unless said otherwise.
   *
   * @return days from 04:00, notable contacts only, the instruments that the library knows
   */
  public static CsvConventions withDefaults() {
    return builder().build();
  }

  /**
   * Returns when a diary day begins: an onset or a contact before it lies on the next calendar
   * date.
   *
   * @return the time of day, 04:00 unless said otherwise
   */
  @Value.Default
  public LocalTime dayStart() {
    return SymptomDiary.DEFAULT_DAY_START;
  }

  /**
   * Returns which contacts were written down.
   *
   * @return the sampling, notable ones only unless said otherwise
   */
  @Value.Default
  public ContactSampling contactSampling() {
    return ContactSampling.NOTABLE_ONLY;
  }

  /**
   * Returns the period over which every contact was written down; it matters only where the
   * sampling is {@link ContactSampling#EVERY_CONTACT}.
   *
   * @return the period; where it is empty, each client's is the span of the contact rows and of the
   *     recorded days that are read with them
   */
  public abstract Optional<DateRange> contactPeriod();

  /**
   * Returns the instruments that a file of measures may name beside those that the library knows.
   *
   * @return the instruments; codes of at most 80 characters, none twice, items from 0 upwards
   */
  public abstract ImmutableList<Instrument> furtherInstruments();

  /** Returns all instruments that a file of measures may name. */
  ImmutableList<Instrument> instruments() {
    return ImmutableList.<Instrument>builder()
        .addAll(Instrument.known())
        .addAll(furtherInstruments())
        .build();
  }

  @Value.Check
  void check() {
    Set<String> codes = new HashSet<>();
    for (Instrument instrument : instruments()) {
      String code = instrument.code();
      Refusal.unless(
          codes.add(code),
          "furtherInstruments",
          "must name each instrument once and no known one",
          code);
      Refusal.unless(
          code.length() <= LONGEST_CODE,
          "code of an instrument",
          "must have at most " + LONGEST_CODE + " characters",
          Quoted.length(code));
      Refusal.of(
          code,
          instrument.itemMinimum() >= 0,
          "itemMinimum",
          "must be at least 0 in files",
          instrument.itemMinimum());
    }
  }

  /** Builds {@link CsvConventions}. */
  public static final class Builder extends ImmutableCsvConventions.Builder {
    Builder() {}
  }
}
