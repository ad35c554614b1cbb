// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.OfSymptom;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SymptomEpisode;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What all results on one symptom and one context have in common. */
public abstract sealed class ContextResult extends AnalysisResult implements OfSymptom
    permits BeforeAndAfterNamingResult,
        ContextContrastResult,
        GradedContrastResult,
        LagProfileResult,
        RhythmWithinContextResult {

  /** Why a log of notable contacts cannot be contrasted. */
  static final String NOTABLE_ONLY =
      "the log holds notable contacts only, so a day without one is not known to be free of it";

  ContextResult() {}

  /**
   * Returns the symptom.
   *
   * @return the symptom
   */
  @Override
  public abstract Symptom symptom();

  /**
   * Returns whether a medical cause of the symptom has been excluded.
   *
   * @return the status
   */
  public abstract ClearanceStatus clearance();

  /** Returns what is to be known of the dates of the records behind it. */
  abstract ImmutableList<Caveat> dateCaveats();

  /**
   * Returns how the log is read.
   *
   * @return the sampling
   */
  public abstract ContactSampling sampling();

  abstract ImmutableList<SymptomEpisode> episodes();

  abstract ImmutableList<Interaction> contacts();

  /** Returns the ids of the episodes and of the contacts that fit the context. */
  @Override
  @Value.Lazy
  public ImmutableSet<EventId> evidence() {
    return Stream.concat(
            episodes().stream().map(SymptomEpisode::id), contacts().stream().map(Interaction::id))
        .collect(ImmutableSet.toImmutableSet());
  }
}
