// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.style.Identifiers;
import io.github.ipt4j.core.trial.RiskOfBias;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the arms of a trial. */
final class TrialGathering implements Gathering<Trial.Builder> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2299;
  private static final int MOST = 100_000_000;
  private static final double FAR = 1e9;
  private static final String MEAN_RULE =
      "must be a number such as 9.8 or -2.5, in at most 15 digits";
  private static final String SD_RULE = "must be a number above 0, in at most 15 digits";
  private static final String DIRECTION_RULE =
      "must be lower-is-better or higher-is-better, for what the instrument measures";
  private static final String RISK_RULE = "must be yes or no, or empty where nobody judged it";
  private static final String SAME_RULE = "must be the same in all rows of the trial";
  private static final String ONCE_RULE = "must come once on each instrument of a trial";

  private final Column year;
  private final Column id;
  private final Column treatment;
  private final Column instrument;
  private final Column direction;
  private final Column n;
  private final Column mean;
  private final Column sd;
  private final Column events;
  private final Column lowRisk;
  private final List<TrialArm> arms = new ArrayList<>();
  private final Map<String, Object> said = new HashMap<>();
  private int published;
  private RiskOfBias risk = RiskOfBias.UNKNOWN;

  TrialGathering(Header header) {
    this.year = header.column(ArmEntry.YEAR);
    this.id = header.column(ArmEntry.ARM);
    this.treatment = header.column(ArmEntry.TREATMENT);
    this.instrument = header.column(ArmEntry.INSTRUMENT);
    this.direction = header.column(ArmEntry.DIRECTION);
    this.n = header.column(ArmEntry.N);
    this.mean = header.column(ArmEntry.MEAN);
    this.sd = header.column(ArmEntry.SD);
    this.events = header.column(ArmEntry.EVENTS);
    this.lowRisk = header.column(ArmEntry.LOW_RISK);
  }

  @Override
  public void begin() {
    arms.clear();
    said.clear();
  }

  @Override
  public void add(Row row) {
    published = year.whole(row, FIRST_YEAR, LAST_YEAR);
    risk = risk(row);
    TrialArm arm = arm(row);
    same(row, year, "year", published);
    same(row, lowRisk, "risk", risk);
    same(row, treatment, "treatment of " + arm.id(), arm.treatment());
    same(row, direction, "direction of " + arm.instrument(), arm.direction());
    if (said.putIfAbsent("arm " + arm.id() + ";" + arm.instrument(), arm) != null) {
      throw id.fault(row, ONCE_RULE);
    }
    arms.add(arm);
  }

  private void same(Row row, Column column, String what, Object value) {
    Object first = said.putIfAbsent(what, value);
    if (first != null && !first.equals(value)) {
      throw column.fault(row, SAME_RULE);
    }
  }

  private TrialArm arm(Row row) {
    String given = name(row, treatment);
    TrialArm.Builder arm =
        TrialArm.builder()
            .id(id.isEmpty(row) ? given : name(row, id))
            .treatment(given)
            .instrument(name(row, instrument))
            .direction(direction(row));
    n.wholeIfAny(row, 1, MOST).ifPresent(arm::n);
    if (!mean.isEmpty(row) || !sd.isEmpty(row)) {
      arm.mean(mean.signed(row, -FAR, FAR, MEAN_RULE));
      arm.sd(sd.signed(row, Double.MIN_VALUE, FAR, SD_RULE));
    } else {
      events.requireFilled(row, "must be filled in unless mean and sd are");
    }
    if (!events.isEmpty(row)) {
      n.requireFilled(row, "must be filled in where events is");
      arm.events(events.whole(row, 0, n.whole(row, 1, MOST)));
    }
    return arm.build();
  }

  private static String name(Row row, Column column) {
    return column.id(row, text -> Identifiers.check("name", text));
  }

  private Direction direction(Row row) {
    if (direction.is(row, ArmEntry.LOWER_IS_BETTER)) {
      return Direction.HIGHER_IS_WORSE;
    } else if (direction.is(row, ArmEntry.HIGHER_IS_BETTER)) {
      return Direction.HIGHER_IS_BETTER;
    }
    throw direction.fault(row, DIRECTION_RULE);
  }

  private RiskOfBias risk(Row row) {
    if (lowRisk.isEmpty(row)) {
      return RiskOfBias.UNKNOWN;
    } else if (lowRisk.is(row, ArmEntry.YES)) {
      return RiskOfBias.LOW;
    } else if (lowRisk.is(row, ArmEntry.NO)) {
      return RiskOfBias.NOT_LOW;
    }
    throw lowRisk.fault(row, RISK_RULE);
  }

  /** Returns what the rows say; where one of them is at fault, nothing is built of it. */
  @Override
  public Trial.Builder finish(ClientId trial) {
    return Trial.builder().name(trial.value()).year(published).riskOfBias(risk).addAllArms(arms);
  }
}
