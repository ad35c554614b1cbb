// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** All that the files say of one client. */
@Value.Immutable
@IptStyle
public abstract sealed class ClientRecord implements ClientReading, WithClientRecord
    permits ImmutableClientRecord {

  ClientRecord() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract ClientId client();

  /**
   * Returns the symptom diaries.
   *
   * @return the diaries by symptom; none if the diary file does not name the client
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Symptom, SymptomDiary> diaries();

  /**
   * Returns the daily ratings.
   *
   * @return the ratings by the name of their scale, which is that of no symptom; none if no file of
   *     ratings names the client
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, DailyRatings> ratings();

  /**
   * Returns the states of the day.
   *
   * @return the states by name, none if no file of states names one of the client
   */
  public abstract ImmutableList<DayStates> states();

  /**
   * Returns the contact log, held against the days that the diaries and the ratings record.
   *
   * @return the log, empty if no contacts file names the client
   */
  public abstract Optional<ContactLog> contacts();

  /**
   * Returns the measures.
   *
   * @return the series by instrument, in the order of their codes
   */
  public abstract ImmutableMap<Instrument, MeasureSeries> measures();

  /**
   * Returns the sessions.
   *
   * @return the sessions, empty if no file of sessions names the client
   */
  public abstract Optional<SessionSeries> sessions();

  /**
   * Returns the days on which phases begin, as a file of phases declares them.
   *
   * @return the days, none if no file of phases names the client
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> phaseStarts();

  @Override
  public ClientRecord orThrow() {
    return this;
  }

  /** Builds a {@link ClientRecord}. */
  public static final class Builder extends ImmutableClientRecord.Builder {
    Builder() {}

    @Override
    public ClientRecord build() {
      return Refusal.ofRepeatedKeys(
          "diaries, ratings and measures",
          "must name each symptom, rating and instrument once",
          super::build);
    }
  }
}
