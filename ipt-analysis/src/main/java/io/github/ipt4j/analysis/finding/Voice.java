// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import io.github.ipt4j.analysis.internal.Wording;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** How cells and clauses are said: in which language, with which names, with quotes or without. */
record Voice(Language language, Names names, boolean quotes) {
  private static final String SHARED = "finding";

  Spans sentence(List<Clause> clauses) {
    Spans spans = new Spans();
    for (int i = 0; i < clauses.size(); i++) {
      if (i > 0) {
        spans.add("; ");
      }
      say(clauses.get(i), spans);
    }
    return spans.capital();
  }

  void say(Clause clause, Spans spans) {
    PhraseFile.template(language, clause.id()).say(clause.cells(), this, spans);
  }

  /** Says a cell in a sentence. */
  void say(Cell cell, Spans spans) {
    if (cell instanceof Cell.P p) {
      String digits = digits(Wording.p(p.p().value(), p.p().level()));
      spans.add(digits);
    } else {
      figure(cell, spans);
    }
  }

  /** Says a cell in a table, where its column says what it is. */
  void figure(Cell cell, Spans spans) {
    if (cell instanceof Cell.Count count) {
      spans.add(Long.toString(count.value()));
    } else if (cell instanceof Cell.Part part) {
      share(part.share(), spans);
    } else if (cell instanceof Cell.Decimal number) {
      spans.add(number(number));
    } else if (cell instanceof Cell.P p) {
      spans.add(digits(Wording.p(p.p().value(), p.p().level()).replaceFirst("^p (= )?", "")));
    } else if (cell instanceof Cell.Level level) {
      spans.add(digits(Wording.level(level.p().level(), level.p().value())));
    } else if (cell instanceof Cell.Range range) {
      range(range, spans);
    } else if (cell instanceof Cell.Day day) {
      spans.add(day.date().toString());
    } else if (cell instanceof Cell.Time time) {
      spans.add(time.time().toString());
    } else if (cell instanceof Cell.Weekdays weekdays) {
      weekdays(weekdays, spans);
    } else {
      words(cell, spans);
    }
  }

  private void words(Cell cell, Spans spans) {
    if (cell instanceof Cell.Person person) {
      spans.addEntered(names.of(person.id()));
    } else if (cell instanceof Cell.Term term) {
      spans.add(term(term));
    } else if (cell instanceof Cell.Name name) {
      spans.addEntered(name.name());
    } else if (cell instanceof Cell.Quote quote) {
      quote(quote, spans);
    } else if (cell instanceof Cell.Words words) {
      say(words.clause(), spans);
    } else if (cell instanceof Cell.Listed listed) {
      list(listed, spans);
    } else {
      spans.add("-");
    }
  }

  private void quote(Cell.Quote quote, Spans spans) {
    if (quotes) {
      spans.addEntered("\u201c" + quote.text() + "\u201d");
    } else if (quote.kind() instanceof Cell.None) {
      spans.add("\u2026");
    } else {
      say(quote.kind(), spans);
    }
  }

  /** Whether nothing is said of a cell, so that what depends on it is left out. */
  boolean isSilent(Cell cell) {
    return cell instanceof Cell.None
        || (cell instanceof Cell.Quote quote && !quotes && isSilent(quote.kind()))
        || (cell instanceof Cell.Listed listed && listed.cells().stream().allMatch(this::isSilent));
  }

  private void list(Cell.Listed listed, Spans spans) {
    List<Cell> cells = listed.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        boolean isLast = i == cells.size() - 1 && !listed.row();
        spans.add(isLast ? " " + word("and") + " " : ", ");
      }
      say(cells.get(i), spans);
    }
  }

  private void share(Share share, Spans spans) {
    PhraseFile.template(language, SHARED + ".share")
        .say(Map.of("count", Cell.count(share.count()), "of", Cell.count(share.of())), this, spans);
  }

  private void range(Cell.Range range, Spans spans) {
    double[] nothing = range.style() == Cell.Style.RATIO ? new double[] {0, 1} : new double[] {0};
    String low = end(range.interval().low(), range.decimals(), nothing);
    String high = end(range.interval().high(), range.decimals(), nothing);
    PhraseFile.template(language, SHARED + ".range")
        .say(Map.of("low", Cell.name(low), "high", Cell.name(high)), this, spans);
  }

  private String number(Cell.Decimal number) {
    double value = number.value();
    int decimals = read(value, number.decimals());
    return switch (number.style()) {
      case PLAIN ->
          Double.isInfinite(value) ? end(value, 0) : digits(Wording.number(value, decimals));
      case SIGNED -> (value > 0 ? "+" : "") + end(value, decimals, 0);
      case RATIO -> end(value, decimals, 0, 1);
      case PERCENT -> digits(Wording.number(100 * value, decimals)) + " %";
      case RATING -> digits(Wording.number(value, value == Math.rint(value) ? 0 : decimals));
    };
  }

  private String end(double end, int decimals, double... nothing) {
    if (Double.isInfinite(end)) {
      return (end < 0 ? "-" : "") + word("infinite");
    }
    return digits(Wording.end(end, read(end, decimals), nothing));
  }

  /** How many decimals are read: behind a thousand or more, a fraction is noise. */
  private static int read(double value, int decimals) {
    return Math.abs(value) < 1000 ? decimals : 0;
  }

  private String digits(String english) {
    return english.replace('.', language.decimalPoint());
  }

  private void weekdays(Cell.Weekdays weekdays, Spans spans) {
    spans.add(weekday(weekdays.from()));
    if (weekdays.days() > 1) {
      String join = weekdays.days() == 2 ? "and" : "to";
      spans.add(" " + word(join) + " " + weekday(weekdays.from().plus(weekdays.days() - 1L)));
    }
  }

  String weekday(DayOfWeek day) {
    return word("weekday." + day.name());
  }

  private String term(Cell.Term term) {
    String name = "term." + term.code();
    return language != Language.ENGLISH && PhraseFile.has(language, SHARED, name)
        ? word(name)
        : term.english();
  }

  private String word(String name) {
    return PhraseFile.template(language, SHARED + "." + name).words();
  }

  /** Whether the number of a cell is none. */
  static boolean isNone(Cell cell) {
    return cell instanceof Cell.Count count && count.value() == 0;
  }

  /** Whether what is said of a cell stands in the singular: "1 of 3 was". */
  static boolean isOne(Cell cell) {
    return cell instanceof Cell.Part part
        ? part.share().count() == 1 || part.share().of() == 1
        : isOneNoun(cell);
  }

  /** Whether the noun after a cell stands in the singular: "1 of 3 days". */
  static boolean isOneNoun(Cell cell) {
    if (cell instanceof Cell.Count count) {
      return count.value() == 1;
    } else if (cell instanceof Cell.Part part) {
      return part.share().of() == 1;
    } else if (cell instanceof Cell.Decimal number) {
      return number.value() == 1;
    } else if (cell instanceof Cell.Listed listed) {
      return listed.cells().size() == 1;
    } else {
      return cell instanceof Cell.Person || (cell instanceof Cell.Weekdays w && w.days() == 1);
    }
  }
}
