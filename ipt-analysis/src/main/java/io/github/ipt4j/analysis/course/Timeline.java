// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.SafetySentences;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Lays the case on one line of time: life events and anniversaries, deaths, new roles, closeness,
 * phases, sessions held and missed, decisions, and the level of each symptom and rating by
 * fortnight; and tells what fell into the four weeks before a symptom began or changed.
 *
 * <p>A symptom began on the day that is stated ({@link #onsets()}), else on the first day of its
 * diary with it, if it is one that comes and goes; where fewer than {@link #leastShare()} of the
 * weeks before were recorded, it may have begun before the diary, which is said. A level changed
 * where the means of two fortnights that follow each other, each recorded on at least {@link
 * #leastShare()} of its days, differ most; of steps alike the first. Fortnights are counted from
 * the Monday of the first recorded day. A level of a symptom that comes and goes is the share of
 * its days.
 *
 * <p>What lies whole in the {@link #windowDays()} days before is counted. What is known to the
 * month or year alone and does not lie in them whole, and what was on the day itself, is told as
 * "perhaps". An anniversary is entered as a day, never computed; the seven days round it stand
 * beside the {@link #aroundDays()} days before and after these.
 *
 * <p>Nothing is tested: that something precedes a change is no more than that. With many entries
 * something falls into any four weeks, and a largest step there always is. So {@link
 * TimelineResult#windows()} says how many stretches of that length within the period hold anything
 * of the client's life.
 *
 * <p>Undefined without any entry.
 *
 * <p>The timeline of life events beside symptoms is that of G. L. Klerman et al., Interpersonal
 * Psychotherapy of Depression, 1984, on linking the onset with what happened then.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Timeline implements Analysis<CaseHistory, TimelineResult>, WithTimeline
    permits ImmutableTimeline {

  Timeline() {}

  /**
   * Returns the line with its default options.
   *
   * @return the analysis
   */
  public static Timeline withDefaults() {
    return ImmutableTimeline.builder().build();
  }

  /**
   * Returns how many days before a change are looked at.
   *
   * @return the days, at least 1; 28 unless said otherwise, four weeks
   */
  @Value.Default
  public int windowDays() {
    return 28;
  }

  /**
   * Returns the share of the days of a stretch that it takes for its level to be compared.
   *
   * @return the share, above 0 and at most 1; one half unless said otherwise
   */
  @Value.Default
  public double leastShare() {
    return 0.5;
  }

  /**
   * Returns how many days on either side stand beside the week of an anniversary.
   *
   * @return the days, at least 1; 14 unless said otherwise, a fortnight
   */
  @Value.Default
  public int aroundDays() {
    return 14;
  }

  /**
   * Returns when symptoms began, where that was said, perhaps long before the diary.
   *
   * @return the day, month or year of each, perhaps of none
   */
  public abstract ImmutableMap<Symptom, PartialDate> onsets();

  @Override
  public TimelineResult analyze(CaseHistory history) {
    ImmutableList<TimelineEntry> entries = TimelineEntries.of(history);
    List<LevelSeries> series = LevelSeries.of(history);
    List<Shortfall> shortfalls =
        Shortfall.of("course.timeline.entries", entries.size() + series.size(), 1).stream()
            .toList();
    ImmutableTimelineResult.Builder result =
        ImmutableTimelineResult.builder().analysis(this).addAllShortfalls(shortfalls);
    if (!shortfalls.isEmpty()) {
      return result.windows(new Share(0, 0)).build();
    }
    TimelineSearch search = new TimelineSearch(this, entries, series);
    List<List<LevelStretch>> fortnights = search.fortnights();
    List<TimelineEntry> line = new ArrayList<>(entries);
    fortnights.forEach(f -> f.forEach(level -> line.add(TimelineEntries.level(level))));
    Set<RelationshipId> people =
        entries.stream().flatMap(e -> e.people().stream()).collect(Collectors.toSet());
    entries.forEach(e -> result.addAllEvidence(e.ids()));
    fortnights.forEach(result::addAllLevels);
    return result
        .addAllEntries(TimelineEntries.sorted(line))
        .addAllMoments(search.moments(fortnights))
        .addAllAnniversaries(search.anniversaries())
        .windows(search.windows(history.period()))
        .addAllSafety(new SafetySentences(history.safety()).caveatsOn(people))
        .build();
  }

  @Value.Check
  void check() {
    checkArgument(windowDays() >= 1, "windowDays must be at least 1, but was %s", windowDays());
    checkArgument(aroundDays() >= 1, "aroundDays must be at least 1, but was %s", aroundDays());
    checkArgument(
        leastShare() > 0 && leastShare() <= 1,
        "leastShare must be above 0 and at most 1, but was %s",
        leastShare());
  }
}
