// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.random.MixGenerator;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.testing.Damage.Damaged;
import java.util.Arrays;
import java.util.Optional;

/**
 * One thing that can be wrong with a file, to be put into a good one at a place that a seed
 * chooses.
 *
 * <pre>{@code
 * FaultyFile faulty = Fault.NUMBER_OUT_OF_RANGE.in(GoodFile.diary(SampleCases.joanne()), 7);
 * faulty.assertToldBy(() -> myImport.read(faulty.text()));
 * }</pre>
 *
 * <p>With the text comes the fault that the reader must give, and no other: file, line, column,
 * rule and as much of the value as may be quoted. What is stated is worked out from the good text
 * alone and is never asked of the reader. The same file and seed give the same text for ever. Not
 * every fault fits every file: {@link #of} lists those that do.
 */
public enum Fault {
  /** The file is empty. */
  NO_HEADER(CsvDamage.ofStream(CsvDamage::noHeader)),
  /** A column that must be there is not. */
  MISSING_COLUMN(CsvDamage.ofStream(CsvDamage::missingColumn)),
  /** A column stands twice. */
  DOUBLED_COLUMN(CsvDamage.of(CsvDamage::doubledColumn)),
  /** A column of which the reader does not know. */
  UNKNOWN_COLUMN(CsvDamage.ofStream(CsvDamage::unknownColumn)),
  /** The name of a column is written in capitals. */
  MISSPELT_COLUMN(CsvDamage.ofStream(CsvDamage::misspeltColumn)),
  /** Semicolons separate the columns, as some spreadsheets save them. */
  WRONG_SEPARATOR(CsvDamage.ofStream(CsvDamage::wrongSeparator)),
  /** A row has one field too few or too many. */
  RAGGED_ROW(CsvDamage.of(CsvDamage::raggedRow)),
  /** A blank line stands between rows. */
  BLANK_LINE(CsvDamage.of(CsvDamage::blankLine)),
  /** A quote is opened and never closed. */
  OPEN_QUOTE(CsvDamage.of(CsvDamage::openQuote)),
  /** A quote stands within a field that is not in quotes. */
  STRAY_QUOTE(CsvDamage.of(CsvDamage::strayQuote)),
  /** A zero-width space makes two names of one. */
  INVISIBLE_CHARACTER(CsvDamage.of(CsvDamage::invisibleCharacter)),
  /** A date is the 30th of February. */
  NO_SUCH_DAY(CsvDamage.of(CsvDamage::noSuchDay), JsonDamage.of(JsonDamage::noSuchDay)),
  /** A date is written 31.01.2026. */
  OTHER_DATE_FORM(CsvDamage.of(CsvDamage::otherDateForm), JsonDamage.of(JsonDamage::otherDateForm)),
  /** A number lies beyond its scale. */
  NUMBER_OUT_OF_RANGE(
      CsvDamage.ofStream(CsvDamage::numberOutOfRange), JsonDamage.of(JsonDamage::numberOutOfRange)),
  /** Words stand where a number must. */
  WORD_FOR_NUMBER(
      CsvDamage.ofStream(CsvDamage::wordForNumber), JsonDamage.of(JsonDamage::wordForNumber)),
  /** A number is written with a decimal comma. */
  DECIMAL_COMMA(CsvDamage.ofStream(CsvDamage::decimalComma)),
  /** A code is none of those that may stand there. */
  UNKNOWN_CODE(CsvDamage.ofStream(CsvDamage::unknownCode), JsonDamage.of(JsonDamage::unknownCode)),
  /** A name that must be in lower case is in capitals. */
  NAME_IN_CAPITALS(CsvDamage.ofStream(CsvDamage::nameInCapitals)),
  /** A row stands twice that may stand once. */
  ROW_TWICE(CsvDamage.ofStream(CsvDamage::rowTwice)),
  /** The document breaks off. */
  CUT_OFF(JsonDamage.of(JsonDamage::cutOff)),
  /** Something follows the end of the document. */
  SOMETHING_BEHIND(JsonDamage.of(JsonDamage::somethingBehind)),
  /** A field of which the reader does not know. */
  UNKNOWN_FIELD(JsonDamage.of(JsonDamage::unknownField)),
  /** A field stands twice in one object. */
  FIELD_TWICE(JsonDamage.of(JsonDamage::fieldTwice)),
  /** Null stands where a number must. */
  NULL(JsonDamage.of(JsonDamage::nothingThere));

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  @SuppressWarnings("ImmutableEnumChecker") // functions without a state
  private final ImmutableList<Damage> damages;

  Fault(Damage... damages) {
    this.damages = ImmutableList.copyOf(damages);
  }

  /**
   * Returns the faults that can be put into a file.
   *
   * @param file the file
   * @return the faults, in the order in which they stand here
   */
  public static ImmutableSet<Fault> of(GoodFile file) {
    return Arrays.stream(values())
        .filter(fault -> fault.damaged(file, 0).isPresent())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Puts the fault into a file.
   *
   * @param file the file, which stays as it is
   * @param seed chooses the place
   * @return the text with the fault in it, and what a reader must say
   * @throws IllegalArgumentException if the file has no place for it
   */
  public FaultyFile in(GoodFile file, long seed) {
    return damaged(file, seed)
        .map(damaged -> new FaultyFile(this, seed, damaged.text(), damaged.fault()))
        .orElseThrow(
            () ->
                Refusal.builder("file", "must have a place for the fault " + name())
                    .found(new Quoted(file.name(), true))
                    .build());
  }

  private Optional<Damaged> damaged(GoodFile file, long seed) {
    MixGenerator random = new MixGenerator(seed + GOLDEN * name().hashCode());
    return damages.stream().flatMap(damage -> damage.in(file, random).stream()).findFirst();
  }
}
