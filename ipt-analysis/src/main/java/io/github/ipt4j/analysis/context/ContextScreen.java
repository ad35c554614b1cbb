// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.context;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.DayStates;
import io.github.ipt4j.core.diary.ExposedDiary;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.style.IptStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What else happens then, that does not happen at other times?
 *
 * <p>Every context, each person and each kind of contact of the log and each state of the day that
 * was asked about, is put to {@link ContextContrast}; Holm's procedure decides, so that a log in
 * which nothing goes with the symptom gives any finding with a probability of at most alpha. All
 * are listed, ranked by their mid-p, also those that show nothing and those that the diary cannot
 * tell from the weekday.
 *
 * <p>Beside it stands the question as it is asked in the room: how often each context falls into
 * the weekdays of the symptom, and how often elsewhere. That only describes, because everything
 * that keeps to those weekdays stands out in it.
 *
 * <p>Assumptions and limits: those of {@link ContextContrast}. Two contexts that fall on the same
 * days are two tests with one answer; of a contact and a state of the day that is said where one of
 * them is found. Where a contact keeps to its weekdays and a state moves through the week, that is
 * said too: the state can be told from both.
 *
 * <p>Source: Holm 1979, Scandinavian Journal of Statistics 6, 65-70, <a
 * href="https://www.jstor.org/stable/4615733">jstor 4615733</a>.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ContextScreen
    implements Analysis<ExposedDiary, ContextScreenResult>, ScreenOptions, WithContextScreen
    permits ImmutableContextScreen {

  ContextScreen() {}

  /**
   * Returns the screen of all contexts, with every option as by default.
   *
   * @return the analysis
   */
  public static ContextScreen withDefaults() {
    return builder().build();
  }

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    ScreenOptions.check(this);
  }

  @Override
  public ContextScreenResult analyze(ExposedDiary exposed) {
    return analyzeTogether(ImmutableList.of(exposed)).get(0);
  }

  /**
   * Screens several symptoms of one client as one family of tests.
   *
   * @param diaries the diaries, each beside the client's log
   * @return the results in their order
   */
  public ImmutableList<ContextScreenResult> analyzeTogether(List<ExposedDiary> diaries) {
    List<ContextDays> days = diaries.stream().map(ContextDays::new).toList();
    List<List<ContrastComputation>> contrasts = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      contrasts.add(contrasts(diaries.get(i), days.get(i)));
    }
    List<Ranks<ContrastComputation>> ranks = Ranks.of(contrasts, ContrastComputation::midP);
    ImmutableList.Builder<ContextScreenResult> results = ImmutableList.builder();
    for (int i = 0; i < days.size(); i++) {
      results.add(
          ContextScreenResult.of(this, diaries.get(i), ranks.get(i))
              .withSameDays(SameDays.among(days.get(i), contrasts.get(i))));
    }
    return results.build();
  }

  private List<ContrastComputation> contrasts(ExposedDiary exposed, ContextDays days) {
    Map<Exposure, TestedDays> tested = new HashMap<>();
    Optional<Symptom> symptom = Optional.of(exposed.diary().symptom());
    return asked(this, symptom, exposed.log(), exposed.states())
        .map(ContextContrast::of)
        .map(contrast -> contrast.withAlpha(alpha()))
        .map(
            contrast ->
                new ContrastComputation(
                    contrast,
                    exposed,
                    days,
                    tested.computeIfAbsent(
                        days.exposure(contrast.context()),
                        e -> new TestedDays(days, e, contrast.lag(), alpha()))))
        .toList();
  }

  /** Returns the contexts that a screen asks about, of ratings that are no symptom too. */
  static Stream<Context> asked(
      ScreenOptions screen, Optional<Symptom> symptom, ContactLog log, List<DayStates> states) {
    Optional<Context> elsewhere = symptom.map(screen.leftOut()::get);
    return (screen.contexts().isEmpty() ? candidates(log, states) : screen.contexts())
        .stream().filter(context -> !elsewhere.equals(Optional.of(context)));
  }

  /** Returns everything that a log and states of the day tell of. */
  static ImmutableList<Context> candidates(ContactLog log, List<DayStates> states) {
    ImmutableList.Builder<Context> all = ImmutableList.builder();
    log.people().forEach(person -> all.add(Context.contactWith(person)));
    Set<InteractionKind> kinds = EnumSet.noneOf(InteractionKind.class);
    log.contacts().forEach(contact -> kinds.add(contact.kind()));
    kinds.forEach(kind -> all.add(Context.ofKind(kind)));
    states.stream()
        .filter(state -> !state.askedDays().isEmpty())
        .forEach(state -> all.add(Context.ofState(state.state())));
    return all.build();
  }

  /** Builds a {@link ContextScreen}. */
  public static final class Builder extends ImmutableContextScreen.Builder {
    Builder() {}

    @Override
    public ContextScreen build() {
      return Refusal.ofRepeatedKeys("leftOut", "must name each symptom once", super::build);
    }
  }
}
