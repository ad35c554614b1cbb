// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.diary.DeclaredCourse;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.RatingScale;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What must be known of files that they do not say themselves; nothing of it is guessed.
 *
 * <p>A spreadsheet of half the world is read with
 *
 * <pre>{@code
 * CsvConventions.withDefaults()
 *     .withSeparator(CsvConventions.Separator.SEMICOLON)
 *     .withDecimalMark(CsvConventions.DecimalMark.COMMA)
 * }</pre>
 */
@Value.Immutable
@IptStyle
public abstract sealed class CsvConventions implements WithCsvConventions
    permits ImmutableCsvConventions {
  private static final int LONGEST_CODE = 80;

  CsvConventions() {}

  /** What stands between two fields. */
  public enum Separator {
    /** A comma. */
    COMMA(','),
    /** A semicolon, as spreadsheets write where the comma is the decimal mark. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char character;

    Separator(char character) {
      this.character = character;
    }

    /**
     * Returns the character.
     *
     * @return the character
     */
    public char character() {
      return character;
    }
  }

  /** What stands before the fraction of a number. */
  public enum DecimalMark {
    /** A point, as in 2.5. */
    POINT('.'),
    /** A comma, as in 2,5; the field needs quotes where commas separate. */
    COMMA(',');

    private final char character;

    DecimalMark(char character) {
      this.character = character;
    }

    /**
     * Returns the character.
     *
     * @return the character
     */
    public char character() {
      return character;
    }
  }

  /** What becomes of columns that are not of the format. */
  public enum OtherColumns {
    /** They are a fault, since one may be a column that was misspelled. */
    REFUSED,
    /**
     * They are passed over, with or without a name, and so are items beyond those of an instrument.
     * A name that differs from a known one in case or blanks only is a fault all the same.
     */
    PASSED_OVER
  }

  /** What becomes of several entries of a day and symptom, or of a day and rating. */
  public enum SeveralEntries {
    /**
     * They are a fault unless each has an intensity above 0 and an onset of its own; ratings need a
     * time of their own, and the day's rating is their mean.
     */
    REFUSED,
    /**
     * They are one entry of their highest intensity, unless they are episodes with own onsets. The
     * day's rating is the highest.
     */
    MAXIMUM,
    /**
     * They are one entry of their mean intensity, of which 0 is a part as any other. The day's
     * rating is their mean.
     */
    MEAN
  }

  /** What the dates of diaries, contacts and ratings mean. */
  public enum Dates {
    /** The day as the client counts it: what happens at night belongs to the evening before. */
    DIARY_DAYS,
    /**
     * The calendar's: an entry with a time before the start of the day is moved to the evening
     * before. A 0 of that evening, or a NONE of the contacts, gives way to it; the date that the
     * entry bears is recorded only if another row has it.
     */
    CALENDAR_DATES
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
   * Returns the conventions that hold unless said otherwise.
   *
   * @return commas between fields, decimal points, no text for what is missing, no other columns,
   *     no several entries, dates that are diary days, days from 04:00, notable contacts only, the
   *     instruments that the library knows, no scale, nothing of how symptoms run
   */
  public static CsvConventions withDefaults() {
    return builder().build();
  }

  /**
   * Returns what separates fields; a file whose first line is {@code sep=;} says it itself.
   *
   * @return the separator, a comma unless said otherwise
   */
  @Value.Default
  public Separator separator() {
    return Separator.COMMA;
  }

  /**
   * Returns the decimal mark of numbers.
   *
   * @return the mark, a point unless said otherwise
   */
  @Value.Default
  public DecimalMark decimalMark() {
    return DecimalMark.POINT;
  }

  /**
   * Returns the texts that stand for what is missing, such as NA.
   *
   * <p>A field that holds one is read as an empty field. The row of a diary whose intensity is such
   * a text says that its day was not recorded; an empty intensity is a fault, since it may have
   * been forgotten.
   *
   * @return the texts, none of them empty; none unless said otherwise
   */
  public abstract ImmutableSet<String> missing();

  /**
   * Returns what becomes of other columns.
   *
   * @return what becomes of them, refused unless said otherwise
   */
  @Value.Default
  public OtherColumns otherColumns() {
    return OtherColumns.REFUSED;
  }

  /**
   * Returns what becomes of several entries of a day: of a symptom in a diary, of a rating.
   *
   * @return what becomes of them, refused unless said otherwise
   */
  @Value.Default
  public SeveralEntries severalEntries() {
    return SeveralEntries.REFUSED;
  }

  /**
   * Returns what dates mean.
   *
   * @return what they mean, diary days unless said otherwise
   */
  @Value.Default
  public Dates dates() {
    return Dates.DIARY_DAYS;
  }

  /**
   * Returns when a diary day begins: an onset or a contact before it lies on the next calendar
   * date.
   *
   * @return the time of day, 00:00 to 12:00; 04:00 unless said otherwise
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

  /**
   * Returns the scales of what a file of ratings may name.
   *
   * @return the scales, each of its own name
   */
  public abstract ImmutableList<RatingScale> scales();

  /**
   * Returns from which intensity a day is a symptom day, where attacks are asked about.
   *
   * @return the intensity, above 0 to 10; any intensity above 0 if empty. It makes every symptom
   *     one that comes and goes, but for those that {@link #courses()} declares graded
   */
  public abstract OptionalDouble symptomFrom();

  /**
   * Returns how symptoms run.
   *
   * @return the courses that are declared; the others the diary tells
   */
  public abstract ImmutableMap<Symptom, SymptomCourse> courses();

  /** Returns what is declared of how a symptom runs. */
  DeclaredCourse declaredCourse(Symptom symptom) {
    SymptomCourse course = courses().get(symptom);
    if (course == SymptomCourse.GRADED || (course != null && symptomFrom().isEmpty())) {
      return DeclaredCourse.of(course);
    }
    return symptomFrom().isPresent()
        ? DeclaredCourse.ofSymptomFrom(symptomFrom().getAsDouble())
        : DeclaredCourse.NONE;
  }

  /** Returns all instruments that a file of measures may name. */
  ImmutableList<Instrument> instruments() {
    return ImmutableList.<Instrument>builder()
        .addAll(Instrument.known())
        .addAll(furtherInstruments())
        .build();
  }

  /** Returns whether what has that time, under its own date, belongs to the evening before. */
  boolean isNight(LocalTime time) {
    return dates() == Dates.CALENDAR_DATES && time.isBefore(dayStart());
  }

  @Value.Check
  void check() {
    Refusal.unless(
        !dayStart().isAfter(LocalTime.NOON), "dayStart", "must be 00:00 to 12:00", dayStart());
    Refusal.unless(!missing().contains(""), "missing", "must hold no empty text");
    checkScales();
    symptomFrom().ifPresent(DeclaredCourse::ofSymptomFrom);
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

  private void checkScales() {
    Set<String> names = new HashSet<>();
    for (RatingScale scale : scales()) {
      String name = scale.rating();
      Refusal.unless(names.add(name), "scales", "must name each rating once", Quoted.length(name));
    }
  }

  /** Builds {@link CsvConventions}. */
  public static final class Builder extends ImmutableCsvConventions.Builder {
    Builder() {}

    @Override
    public CsvConventions build() {
      return Refusal.ofRepeatedKeys("courses", "must name each symptom once", super::build);
    }
  }
}
