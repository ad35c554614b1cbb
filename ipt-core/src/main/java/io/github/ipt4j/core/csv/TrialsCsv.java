// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The arms of published trials from and to CSV: {@code
 * trial,year,arm,treatment,instrument,direction,n} and optional {@code mean,sd,events,lowrisk}.
 *
 * <p>A row is one arm on one instrument, as it was published: its number of people, and their mean
 * and standard deviation, or to how many of them the event happened, or both. {@code arm} is by
 * what the arm is known within the trial, empty where the treatment says it; {@code treatment} is
 * the word by which trials are compared. {@code direction} is {@code lower-is-better} or {@code
 * higher-is-better}; {@code lowrisk} is {@code yes}, {@code no}, or empty where nobody judged the
 * risk of bias. An empty {@code n} was not reported. Rows may stand in any order; what belongs to
 * the trial is the same in all of its rows. Citations stand in no file of arms.
 */
public final class TrialsCsv {
  private TrialsCsv() {}

  /**
   * Returns the names of the columns.
   *
   * @return the names in the order in which they are written, the required ones first
   */
  public static ImmutableList<String> columns() {
    return ArmEntry.COLUMNS.names();
  }

  /**
   * Returns a file to fill in: the header and two worked rows, which are to be written over.
   *
   * @return the text
   */
  public static String template() {
    return columns().stream().collect(Collectors.joining(",", "", "\n"))
        + "Example,2020,A,IPT,HRSD-17,lower-is-better,61,9.8,7.9,,no\n"
        + "Example,2020,B,placebo,HRSD-17,lower-is-better,62,13.2,7.8,,no\n";
  }

  /**
   * Reads a source; its trials may stand in any order.
   *
   * @param source the source
   * @param conventions how fields are separated and what is missing
   * @return the trials
   * @throws io.github.ipt4j.core.input.InputFault the first fault of the source
   * @throws IOException if the source cannot be opened
   */
  public static Trials read(CsvSource source, CsvConventions conventions) throws IOException {
    return Trials.of(
        ClientGroups.readAll(source, ArmEntry.COLUMNS, conventions, TrialGathering::new)
            .values()
            .stream()
            .map(Trial.Builder::build)
            .toList());
  }

  /**
   * Writes trials by name, their arms as they were entered.
   *
   * @param trials the trials
   * @param to where to write; it is flushed and stays open
   * @throws IOException if it cannot be written to
   */
  public static void write(Trials trials, Writer to) throws IOException {
    Map<ClientId, Trial> named =
        trials.all().stream().collect(Collectors.toMap(t -> new ClientId(t.name()), t -> t));
    CsvOutput.write(ArmEntry.COLUMNS, named, (name, trial) -> rows(trial), to);
  }

  private static List<ArmEntry> rows(Trial trial) {
    return trial.arms().stream().map((TrialArm arm) -> new ArmEntry(trial, arm)).toList();
  }
}
