// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.util.function.IntToDoubleFunction;

/** What happened on the days of one synthetic case, whatever is written down of it. */
final class SyntheticDays {
  private static final int WEEK = 7;

  private final boolean[][] met;
  private final boolean[][] missed;
  private final boolean[] symptom;

  SyntheticDays(SyntheticCases cases, long index) {
    this(cases, index, t -> 1);
  }

  /** Draws days whose rates are multiplied by something else too, such as a state of the day. */
  SyntheticDays(SyntheticCases cases, long index, IntToDoubleFunction factor) {
    int days = cases.days();
    ImmutableList<SyntheticPerson> people = cases.people();
    met = new boolean[people.size()][days];
    missed = new boolean[people.size()][days];
    for (int i = 0; i < people.size(); i++) {
      drawContacts(cases, index, i);
    }
    symptom =
        cases
            .bursts()
            .draw(rates(cases, factor), Draws.of(cases.seed(), index, Draws.Purpose.SYMPTOM, 0));
  }

  private void drawContacts(SyntheticCases cases, long index, int i) {
    SyntheticPerson person = cases.people().get(i);
    Draws draws = Draws.of(cases.seed(), index, Draws.Purpose.CONTACT, i);
    int days = cases.days();
    DayOfWeek first = cases.start().getDayOfWeek();
    boolean inWeek = true;
    for (int t = 0; t < days; t++) {
      if (t % WEEK == 0) {
        inWeek = draws.next() < person.shareOfWeeks();
      }
      double chance = person.chances().on(first.plus(t)) * person.trend().at(t, days);
      boolean occasion = draws.next() < chance && inWeek;
      boolean away = draws.next() < person.awayShare();
      met[i][t] = occasion && !away;
      missed[i][t] = occasion && away;
    }
  }

  private double[] rates(SyntheticCases cases, IntToDoubleFunction factor) {
    double[] rates = new double[cases.days()];
    for (int t = 0; t < rates.length; t++) {
      double rate = cases.uncutRate(t) * factor.applyAsDouble(t);
      for (int i = 0; i < met.length; i++) {
        if (met[i][t]) {
          rate *= cases.people().get(i).rateRatio();
        }
      }
      rates[t] = Math.min(1, rate);
    }
    return rates;
  }

  boolean hasSymptom(int day) {
    return symptom[day];
  }

  boolean isContact(int person, int day) {
    return met[person][day];
  }

  boolean isAbsence(int person, int day) {
    return missed[person][day];
  }

  boolean nobodyCame(int day) {
    for (int i = 0; i < met.length; i++) {
      if (met[i][day] || missed[i][day]) {
        return false;
      }
    }
    return true;
  }
}
