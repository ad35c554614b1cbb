// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.ipt4j.core.diary.DailyRatings;
import io.github.ipt4j.core.diary.ExposedRatings;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.RatingTaken;
import java.time.LocalDate;
import java.util.List;

/**
 * What every result on contacts says where they were asked about at every entry of a rating, as
 * when a phone beeps several times a day: their number then is that of the beeps.
 */
public final class EntryCaveats {
  /** A day with fewer entries than this is not one of a phone that beeps. */
  private static final int SEVERAL = 3;

  private EntryCaveats() {}

  /**
   * Returns the caveat of contacts that were logged at every entry.
   *
   * <p>A day counts as one of these if its rating was entered at least three times, at known times,
   * and there is a contact at each of these times and at no other.
   *
   * @param exposed the ratings beside the log
   * @return one caveat, where at least half of the rated days on which contacts were asked about
   *     are such days; else none
   */
  public static ImmutableList<Caveat> of(ExposedRatings exposed) {
    DailyRatings ratings = exposed.ratings();
    if (ratings.taken().isEmpty()) {
      return ImmutableList.of();
    }
    ListMultimap<LocalDate, EventTime> entries =
        MultimapBuilder.treeKeys().arrayListValues().build();
    for (RatingTaken taken : ratings.taken()) {
      entries.put(taken.at().diaryDay(ratings.dayStart()), taken.at());
    }
    ListMultimap<LocalDate, EventTime> contacts =
        MultimapBuilder.treeKeys().arrayListValues().build();
    for (Interaction contact : exposed.log().contacts()) {
      contacts.put(exposed.log().dayOf(contact), contact.at());
    }
    int asked = 0;
    int atEveryEntry = 0;
    for (LocalDate day : exposed.log().askedDays()) {
      if (ratings.indexOf(day) >= 0) {
        asked++;
        atEveryEntry += isAtEveryEntry(entries.get(day), contacts.get(day)) ? 1 : 0;
      }
    }
    return asked == 0 || 2 * atEveryEntry < asked
        ? ImmutableList.of()
        : ImmutableList.of(
            new Caveat(
                Caveat.Kind.METHOD,
                Clause.of("finding.entries")
                    .with("rating", Cell.name(ratings.scale().rating()))
                    .with("share", Cell.share(atEveryEntry, asked))));
  }

  private static boolean isAtEveryEntry(List<EventTime> entries, List<EventTime> contacts) {
    return entries.size() >= SEVERAL
        && entries.stream().allMatch(at -> at.time().isPresent())
        && ImmutableMultiset.copyOf(entries).equals(ImmutableMultiset.copyOf(contacts));
  }
}
