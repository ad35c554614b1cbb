// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.worksheet;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.LifeEvent;
import io.github.ipt4j.core.problem.Grief;
import java.util.ArrayList;
import java.util.List;

/** Tells a grief: who died and when, the person as told, what is felt, and how life goes on. */
final class GriefClauses {
  private final GriefSheet sheet;
  private final ImmutableList.Builder<Clause> clauses = ImmutableList.builder();

  private GriefClauses(GriefSheet sheet) {
    this.sheet = sheet;
  }

  static ImmutableList<Clause> of(GriefSheet sheet) {
    GriefClauses told = new GriefClauses(sheet);
    told.who();
    told.person();
    told.feelings();
    told.goingOn();
    return told.clauses.build();
  }

  private static Clause phrase(String name) {
    return Sheets.phrase("grief." + name);
  }

  private Cell deceased() {
    return Cell.person(sheet.deceased());
  }

  private void who() {
    clauses.add(
        phrase("who")
            .with("person", deceased())
            .with("when", sheet.diedOn().map(d -> Cell.words(Sheets.when(d))).orElse(Cell.NONE))
            .with("weeks", Cell.count(sheet.weeksBefore()))
            .with("agreed", Cell.day(sheet.grief().agreedOn())));
    if (!sheet.events().isEmpty()) {
      clauses.add(phrase("events").with("events", events(sheet.events())));
    }
    if (!sheet.anniversaries().isEmpty()) {
      clauses.add(phrase("anniversaries").with("events", events(sheet.anniversaries())));
    }
  }

  private Cell events(List<LifeEvent> events) {
    return Cell.list(
        events.stream()
            .map(
                e ->
                    Cell.words(Sheets.event(e, sheet.deceased()).with("when", Sheets.when(e.on()))))
            .toList());
  }

  private void person() {
    Grief grief = sheet.grief();
    if (!grief.positives().isEmpty() || !grief.negatives().isEmpty()) {
      clauses.add(
          phrase("entered")
              .with("good", grief.positives().size())
              .with("hard", grief.negatives().size()));
    }
    List<Cell> told = new ArrayList<>();
    addShare(told, "general", sheet.hardInGeneral());
    addShare(told, "incidents", sheet.hardInIncidents());
    if (told.isEmpty()) {
      return;
    }
    Share early = sheet.hardInFirstHalf();
    Share late = sheet.hardInSecondHalf();
    boolean isInHalves = early.of() > 0 && late.of() > 0;
    clauses.add(
        phrase("hard")
            .with("before", sheet.easyAtFirst() > 0 ? Cell.count(sheet.easyAtFirst()) : Cell.NONE)
            .with("accounts", Cell.list(told))
            .with(
                "first",
                sheet
                    .firstHard()
                    .map(
                        a ->
                            a.session().isPresent()
                                ? Sheets.session(a.session())
                                : Cell.words(
                                    Sheets.phrase("on")
                                        .with("date", Cell.day(a.account().at().date()))))
                    .orElse(Cell.NONE))
            .with("early", isInHalves ? Cell.share(early) : Cell.NONE)
            .with("late", isInHalves ? Cell.share(late) : Cell.NONE));
  }

  private static void addShare(List<Cell> told, String name, Share share) {
    if (share.of() > 0) {
      told.add(Cell.words(phrase("hard." + name).with("share", Cell.share(share))));
    }
  }

  private void feelings() {
    Cell missing =
        sheet.notNoted().isEmpty()
            ? Cell.NONE
            : Cell.list(sheet.notNoted().stream().map(a -> Cell.term(a, a.inWords())).toList());
    if (sheet.feelings().isEmpty()) {
      clauses.add(phrase("noFeeling").with("person", deceased()));
      return;
    }
    clauses.add(
        phrase("feelings")
            .with("person", deceased())
            .with("feelings", Cell.row(sheet.feelings().stream().map(this::feeling).toList()))
            .with("missing", missing));
  }

  private Cell feeling(FeelingAllowed feeling) {
    Clause clause =
        phrase(feeling.since().isPresent() ? "allowed" : "denied")
            .with("affect", Cell.term(feeling.affect(), feeling.affect().inWords()))
            .with("rated", feeling.rated());
    return Cell.words(
        feeling
            .since()
            .map(
                day ->
                    clause
                        .with("date", Cell.day(day))
                        .with("session", Sheets.session(feeling.session())))
            .orElse(clause));
  }

  private void goingOn() {
    Grief grief = sheet.grief();
    Cell mourning = Sheets.mourning(grief.mourningCourse(), grief.mourning());
    if (!mourning.equals(Cell.NONE)) {
      clauses.add(phrase("mourning").with("course", mourning));
    }
    if (!grief.reengagements().isEmpty()) {
      clauses.add(
          phrase("takenUp")
              .with("n", grief.reengagements().size())
              .with(
                  "things",
                  Cell.list(
                      grief.reengagements().stream()
                          .map(
                              r ->
                                  Cell.words(
                                      phrase("thing")
                                          .with("date", Cell.day(r.since()))
                                          .with("what", Cell.quote(r.what()))))
                          .toList())));
    } else if (grief.reengagement().isPresent()) {
      clauses.add(phrase("life").with("words", Sheets.quote(grief.reengagement())));
    } else {
      clauses.add(phrase("nothingTakenUp"));
    }
  }
}
