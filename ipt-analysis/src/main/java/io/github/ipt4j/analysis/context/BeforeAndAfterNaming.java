// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Sets beside each other what was recorded before a hypothesis was named, and what after.
 *
 * <p>Once a therapist has said that headaches go with visits, the client writes down headaches and
 * visits with that in mind; and what was written before is what suggested it. So the counts of both
 * times stand beside each other, with the share of rows that were written down more than a day
 * late. Nothing is tested: two p-values of one diary would invite to choose.
 *
 * <p>Days are those that the diary records and on which contacts were asked about. The conclusion
 * is DESCRIBED, or INSUFFICIENT_DATA where a side has no such day, or where the log holds notable
 * contacts only.
 */
@Value.Immutable
@IptStyle
public abstract sealed class BeforeAndAfterNaming
    implements Analysis<ExposedDiary, BeforeAndAfterNamingResult>, WithBeforeAndAfterNaming
    permits ImmutableBeforeAndAfterNaming {

  BeforeAndAfterNaming() {}

  /**
   * Returns the analysis.
   *
   * @param context what the symptom was said to go with
   * @param named the day on which it was said; it belongs to the time after
   * @return the analysis
   */
  public static BeforeAndAfterNaming of(Context context, LocalDate named) {
    return ImmutableBeforeAndAfterNaming.builder().context(context).named(named).build();
  }

  /**
   * Returns the context.
   *
   * @return the context
   */
  public abstract Context context();

  /**
   * Returns when the hypothesis was named.
   *
   * @return the first day of the time after
   */
  public abstract LocalDate named();

  /**
   * Returns whether it was said that the symptom is rarer then; it is said, and changes no count.
   *
   * @return whether it was; more frequent by default
   */
  @Value.Default
  public boolean rarer() {
    return false;
  }

  @Override
  public BeforeAndAfterNamingResult analyze(ExposedDiary exposed) {
    ContextDays days = new ContextDays(exposed);
    Exposure exposure = days.exposure(context());
    ContrastTables tables = new ContrastTables(days, exposure, 0);
    int[][] all = new int[2][4];
    int[][] onsets = new int[2][4];
    for (int i = 0; i < days.size(); i++) {
      byte state = tables.state(i);
      if (state != Exposure.UNKNOWN) {
        int side = days.epochDay(i) < named().toEpochDay() ? 0 : 1;
        int cell = (state == Exposure.PRESENT ? 0 : 2) + (days.hasSymptom(i) ? 0 : 1);
        all[side][cell]++;
        onsets[side][cell] += days.isAtRisk(i) ? 1 : 0;
      }
    }
    EnteredRows rows = new EnteredRows(exposed, context(), named());
    return BeforeAndAfterNamingResult.builder()
        .analysis(this)
        .symptom(exposed.diary().symptom())
        .clearance(exposed.diary().clearance())
        .addAllDateCaveats(days.dateCaveats())
        .sampling(exposure.sampling())
        .daysBefore(FourCounts.of(all[0]))
        .daysAfter(FourCounts.of(all[1]))
        .onsetsBefore(FourCounts.of(onsets[0]))
        .onsetsAfter(FourCounts.of(onsets[1]))
        .rowsBefore(rows.before())
        .rowsAfter(rows.after())
        .addAllEpisodes(exposed.diary().episodes())
        .addAllContacts(days.fitting(context()))
        .addAllStateIds(days.stateIds(context()))
        .build();
  }
}
