// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.event.Account;
import io.github.ipt4j.core.event.AccountKind;
import io.github.ipt4j.core.event.AffectExpression;
import io.github.ipt4j.core.event.AffectRating;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.Era;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Openness;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.event.Target;

/** Plants what is told and felt in the sessions about the person whom the work is about. */
final class TalkPlanting {
  private static final int HARSHER = 2;
  private static final int PRESENT = 2;
  private static final int RATINGS = 11;
  private static final double UNKNOWN = 0.1;

  private final Plot plot;
  private final ImmutableList.Builder<Openness> shown = ImmutableList.builder();

  TalkPlanting(Plot plot) {
    this.plot = plot;
  }

  /** Returns how openly the feeling was shown toward the person, in each session where it was. */
  ImmutableList<Openness> shown() {
    return shown.build();
  }

  private EventTime on(int session) {
    return EventTime.on(plot.session(session));
  }

  void plant(PlantedTelling telling, Era era) {
    Draws draws = plot.draws(Draws.Purpose.TELLING, 0);
    for (int k = 1; k <= plot.sessions(); k++) {
      int told = 0;
      for (int i = 1; i <= telling.globals(); i++) {
        told = telling.globalNegativity().quantile(draws.next());
        account(AccountKind.GLOBAL, k, i, told, era);
      }
      for (int i = 1; i <= telling.incidents(); i++) {
        int negativity = telling.incidentNegativity().quantile(draws.next());
        account(AccountKind.INCIDENT, k, telling.globals() + i, negativity, era);
        boolean isHarsher = telling.globals() > 0 && negativity - told >= HARSHER;
        plot.count(Counted.HARSHER_INCIDENTS, plot.person().value(), isHarsher ? 1 : 0);
      }
    }
  }

  private void account(AccountKind kind, int session, int entry, int negativity, Era era) {
    boolean isGlobal = kind == AccountKind.GLOBAL;
    plot.add(
        Account.builder()
            .id(Plot.id("account", session, entry))
            .at(on(session))
            .kind(kind)
            .subject(Target.of(plot.person()))
            .negativity(negativity)
            .era(era)
            .session(Plot.point(session, isGlobal ? SessionMoment.START : SessionMoment.DURING))
            .build());
    plot.count(isGlobal ? Counted.GLOBALS : Counted.INCIDENTS, plot.person());
    plot.count(Counted.HARD_ACCOUNTS, plot.person().value(), negativity >= PRESENT ? 1 : 0);
  }

  void plant(PlantedBids bids) {
    Draws draws = plot.draws(Draws.Purpose.BIDS, 0);
    for (int k = 1; k <= plot.sessions(); k++) {
      for (int i = 1; i <= bids.perSession(); i++) {
        boolean isMet = draws.happens(bids.met());
        boolean isDismissed = draws.happens(1 / 2.0);
        boolean isUnknown = draws.happens(UNKNOWN);
        BidResponse unmet = isDismissed ? BidResponse.DISMISSED : BidResponse.IGNORED;
        BidResponse response = isMet ? BidResponse.MET : unmet;
        plot.add(
            SupportBid.builder()
                .id(Plot.id("bid", k, i))
                .at(on(k))
                .toward(plot.person())
                .response(isUnknown ? BidResponse.UNKNOWN : response)
                .session(Plot.point(k, SessionMoment.DURING))
                .build());
        plot.count(Counted.BIDS, plot.person());
        plot.count(Counted.BIDS_MET, plot.person().value(), isMet && !isUnknown ? 1 : 0);
        plot.count(Counted.BIDS_NOT_MET, plot.person().value(), isMet || isUnknown ? 0 : 1);
      }
    }
  }

  void plant(PlantedFeeling feeling) {
    for (int k = 1; k <= plot.sessions(); k++) {
      Openness openness = feeling.opennessAt(k);
      boolean isFocused = feeling.isFocusedAt(k);
      for (int i = 1; i <= feeling.perSession(); i++) {
        plot.add(
            AffectExpression.builder()
                .id(Plot.id("feeling", k, i))
                .at(on(k))
                .affect(feeling.affect())
                .target(isFocused ? Target.of(plot.person()) : Target.DIFFUSE)
                .openness(openness)
                .session(Plot.point(k, SessionMoment.DURING))
                .build());
        if (openness.compareTo(Openness.ACKNOWLEDGED) >= 0) {
          countVoiced(k, isFocused);
        }
      }
      if (isFocused && feeling.perSession() > 0) {
        shown.add(openness);
      }
    }
  }

  private void countVoiced(int session, boolean isFocused) {
    boolean isEarlier = session <= plot.sessions() / 2;
    plot.count(isEarlier ? Counted.FEELINGS_VOICED_EARLIER : Counted.FEELINGS_VOICED_LATER, "");
    if (isFocused) {
      plot.count(
          isEarlier ? Counted.FEELINGS_AT_PERSON_EARLIER : Counted.FEELINGS_AT_PERSON_LATER,
          plot.person());
    }
  }

  /** Plants what the client feels for the person at the start and at the end of each session. */
  void plantRatings() {
    Draws draws = plot.draws(Draws.Purpose.FEELINGS, 0);
    for (int k = 1; k <= plot.sessions(); k++) {
      int first = rating(draws, k, SessionMoment.START);
      int last = rating(draws, k, SessionMoment.END);
      plot.count(Counted.SESSIONS_WORSE, plot.person().value(), last > first ? 1 : 0);
      plot.count(Counted.SESSIONS_BETTER, plot.person().value(), last < first ? 1 : 0);
    }
  }

  private int rating(Draws draws, int session, SessionMoment moment) {
    int positive = (int) (draws.next() * RATINGS);
    int negative = (int) (draws.next() * RATINGS);
    plot.add(
        AffectRating.builder()
            .id(Plot.id("felt", session, moment == SessionMoment.START ? 1 : 2))
            .at(on(session))
            .target(Target.of(plot.person()))
            .positive(positive)
            .negative(negative)
            .session(Plot.point(session, moment))
            .build());
    plot.count(Counted.FEELINGS_RATED, plot.person());
    boolean isAmbivalent = positive >= PRESENT && negative >= PRESENT;
    plot.count(Counted.FEELINGS_AMBIVALENT, plot.person().value(), isAmbivalent ? 1 : 0);
    return negative;
  }
}
