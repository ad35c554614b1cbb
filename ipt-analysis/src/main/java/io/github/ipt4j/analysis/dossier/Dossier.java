// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Language;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.review.CaseReviewResult;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.history.PhaseKind;
import io.github.ipt4j.core.history.Session;
import io.github.ipt4j.core.history.TreatmentPhase;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is told, from one review, in three lengths: {@link #brief()} for the ten minutes
 * before a session, {@link #letter()} for supervisor, referrer and file, {@link #full()} for the
 * researcher. All three are renditions of the same findings.
 *
 * <p>The words that people entered are printed {@linkplain #withQuotes() where they are asked for}:
 * in brief and letter at most one quote for each finding, the newest that it rests on, cut to 120
 * characters at a word; in full, all. Without quotes dates and things are named by their kind.
 */
public final class Dossier {
  /** How many lines of 80 columns the brief has at most. */
  public static final int LINES_OF_A_BRIEF = 45;

  /** How many words the letter has at most, quotes included. */
  public static final int WORDS_OF_A_LETTER = 550;

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final int ASKED_IN_BRIEF = 5;
  private static final int CALENDAR_WEEKS = 26;

  private final CaseReviewResult review;
  private final CaseHistory history;
  private final Printer printer;
  private final int calendarWeeks;

  private Dossier(CaseReviewResult review, Printer printer, int calendarWeeks) {
    this.review = review;
    this.history = review.history();
    this.printer = printer;
    this.calendarWeeks = calendarWeeks;
  }

  /**
   * Returns the dossier of a review, in English, with people named by what they are to the client
   * where that is unique, and without quotes.
   *
   * @param review the review of a case
   * @return the dossier
   */
  public static Dossier of(CaseReviewResult review) {
    return new Dossier(
        review, Printer.english().with(Names.of(review.history().inventory())), CALENDAR_WEEKS);
  }

  /**
   * Returns this dossier with the words that people entered.
   *
   * @return the dossier
   */
  public Dossier withQuotes() {
    return new Dossier(review, printer.withQuotes(true), calendarWeeks);
  }

  /**
   * Returns this dossier in a language.
   *
   * @param language the language; where it has no phrase, English stands
   * @return the dossier
   */
  public Dossier in(Language language) {
    return new Dossier(review, printer.in(language), calendarWeeks);
  }

  /**
   * Returns this dossier with so many weeks in the calendar of the full version.
   *
   * @param weeks the greatest number of weeks, at least 1; 26 unless said otherwise
   * @return the dossier
   */
  public Dossier withCalendarWeeks(int weeks) {
    checkArgument(weeks >= 1, "weeks must be at least 1, but was %s", weeks);
    return new Dossier(review, printer, weeks);
  }

  /**
   * Returns the review that is told.
   *
   * @return the review
   */
  public CaseReviewResult review() {
    return review;
  }

  /**
   * Returns one screen for the therapist before the session: what is open of safety, what changed
   * since the last session, what was agreed and is still open, what is worth asking.
   *
   * @return the page, at most 45 lines as text where safety and forms leave room for that
   */
  public Page brief() {
    Draft draft = new Draft(title("brief"), printer);
    draft
        .add(SectionKind.SAFETY, new SafetyLines(history).lines())
        .add(SectionKind.SINCE_LAST_SESSION, sinceLastSession().lines())
        .add(SectionKind.OPEN_WORK, new OpenWork(review).lines())
        .add(
            SectionKind.WORTH_ASKING,
            worthAsking().stream().limit(ASKED_IN_BRIEF).map(Asking::line).toList());
    return draft.within(LINES_OF_A_BRIEF, text -> (int) text.lines().count(), 1);
  }

  /**
   * Returns two minutes for supervisor, referrer and file.
   *
   * @return the page, at most 550 words as text where safety and measures leave room for that
   */
  public Page letter() {
    Draft draft = new Draft(title("letter"), printer);
    Findings findings = new Findings(review);
    draft
        .add(SectionKind.SAFETY, new SafetyLines(history).lines())
        .add(SectionKind.IN_SHORT, findings.inShort())
        .add(SectionKind.WHO_AND_WHY, new WhoLines(history).lines())
        .add(SectionKind.DID_IT_HELP, findings.didItHelp())
        .add(SectionKind.WHAT_CHANGES, findings.whatChanges())
        .add(SectionKind.WHEN, findings.whenAndWithWhat())
        .add(SectionKind.WITH_WHOM, findings.withWhom())
        .add(SectionKind.WORTH_ASKING, askedInLetter())
        .add(SectionKind.CANNOT_BE_SAID, new OpenQuestions(review).lines());
    return pictures()
        .letter(
            draft.within(WORDS_OF_A_LETTER, text -> (int) WORD.matcher(text).results().count(), 0));
  }

  /** What is open of safety leads, in one line where its own section tells of several. */
  private List<Line> askedInLetter() {
    List<Asking> all = worthAsking();
    List<Line> safety =
        all.stream().filter(a -> a.kind() == AskingKind.SAFETY).map(Asking::line).toList();
    Clause first = Clause.of("dossier.ask.safety").with("n", safety.size());
    return Stream.concat(
            safety.size() > 1 ? Stream.of(Line.of(Line.ALWAYS, first)) : safety.stream(),
            all.stream().filter(a -> a.kind() != AskingKind.SAFETY).map(Asking::line))
        .toList();
  }

  /**
   * Returns everything: the five questions in their order, with all tables, caveats and levels.
   *
   * @return the page
   */
  public Page full() {
    return pictures().full(new FullVersion(review, printer, calendarWeeks).page(title("full")));
  }

  private Pictures pictures() {
    return new Pictures(review, printer);
  }

  /**
   * Returns the report that trainees hand in: summary, closeness circle, formulation with its
   * revisions, the sessions in a line each, measures at intake and every four sessions, the
   * therapist's own ratings, conclusion. Its tables are made for Markdown and HTML.
   *
   * @return the page
   */
  public Page report() {
    return pictures().report(new CaseReport(review, printer).page(title("report")));
  }

  /**
   * Returns what was recorded since the last session.
   *
   * @return the counts
   */
  public SinceLastSession sinceLastSession() {
    return new SinceLastSession(history);
  }

  /**
   * Returns the questions that the record itself raises, what is open of safety first. None of them
   * is advice.
   *
   * @return the questions in the order of their weight
   */
  public ImmutableList<Asking> worthAsking() {
    return new AskingSearch(review).all();
  }

  /**
   * Returns the results that could say nothing, for want of data or because of how it lies.
   *
   * @return the results in the order of the five questions
   */
  public ImmutableList<AnalysisResult> cannotBeSaid() {
    return new OpenQuestions(review).results();
  }

  private Clause title(String length) {
    List<Session> sessions = history.sessions();
    return Clause.of("dossier.title." + length)
        .with("client", Cell.name(history.client().id().value()))
        .with("from", Cell.day(history.period().startInclusive()))
        .with("to", Cell.day(history.period().endExclusive().minusDays(1)))
        .with("sessions", sessions.size())
        .with("standing", isConcluded() ? Cell.words("dossier.title.concluded") : Cell.NONE);
  }

  /** Whoever referred asks first whether the treatment was concluded. */
  private boolean isConcluded() {
    return history.phases().stream().map(TreatmentPhase::kind).anyMatch(PhaseKind::afterTreatment);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Dossier other
        && review.equals(other.review)
        && printer.equals(other.printer)
        && calendarWeeks == other.calendarWeeks;
  }

  @Override
  public int hashCode() {
    return Objects.hash(review, printer, calendarWeeks);
  }

  /** Returns the letter as text. */
  @Override
  public String toString() {
    return letter().text();
  }
}
