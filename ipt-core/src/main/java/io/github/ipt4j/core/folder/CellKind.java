// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.folder.Tree.Branch;
import io.github.ipt4j.core.folder.Tree.Leaf;
import io.github.ipt4j.core.folder.Tree.LeafKind;
import io.github.ipt4j.core.folder.Tree.Listing;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.text.HiddenText;
import io.github.ipt4j.core.time.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the values of a column stand in its cells. */
sealed interface CellKind {

  /** Returns what a cell holds; of a faulty one, nothing, once its fault is said. */
  Tree read(Cell cell, FolderFaults faults);

  /** Returns the text of a cell that holds the value. */
  String write(Tree value);

  /** Says in a few words what a cell holds. */
  String inWords();

  /** Returns whether a cell may hold a person's own words. */
  default boolean isWords() {
    return false;
  }

  /** Returns whether no value has a blank in it. */
  default boolean hasNoBlank() {
    return false;
  }

  /** Free text, in which anything may stand that a file can hold. */
  record Words() implements CellKind {
    private static final String RULE =
        "must hold no control character but tabs and line breaks, and no half of a surrogate pair";

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      return isClean(cell.text())
          ? Leaf.text(cell.place(), cell.text())
          : faults.broken(cell.place(), cell.place().fault(RULE).words(cell.text()));
    }

    @Override
    public String write(Tree value) {
      return ((Leaf) value).text();
    }

    @Override
    public String inWords() {
      return "text";
    }

    @Override
    public boolean isWords() {
      return true;
    }

    static boolean isClean(String text) {
      return text.codePoints()
          .noneMatch(
              c ->
                  Character.getType(c) == Character.SURROGATE
                      || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r'));
    }
  }

  /** An id, a code, a name, a constant: a text in which nothing is hidden. */
  record Name(ImmutableList<String> constants) implements CellKind {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      HiddenText hidden = HiddenText.in(cell.text());
      if (hidden != HiddenText.NONE) {
        return faults.broken(cell.place(), cell.place().fault(hidden.rule()).words(cell.text()));
      } else if (!constants.isEmpty() && !constants.contains(cell.text())) {
        return faults.broken(
            cell.place(), cell.place().fault(rule(cell.text())).value(cell.text()));
      }
      return Leaf.text(cell.place(), cell.text());
    }

    @Override
    public String write(Tree value) {
      return ((Leaf) value).text();
    }

    /** One that is written otherwise only in its letters or blanks is named alone. */
    private String rule(String text) {
      String plain = NOT_A_LETTER.matcher(text.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
      return constants.contains(plain)
          ? "must be written " + plain
          : "must be one of " + String.join(", ", constants);
    }

    @Override
    public boolean hasNoBlank() {
      return !constants.isEmpty();
    }

    @Override
    public String inWords() {
      return constants.isEmpty() ? "a short name" : "one of " + String.join(", ", constants);
    }
  }

  /** A text of digits and signs that has another form in the document. */
  record Coded(String example, Function<String, String> decode, Function<String, String> encode)
      implements CellKind {
    private static final Pattern CLOCK =
        Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:\\.\\d{1,9})?))?(?: ?([AaPp])[Mm])?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MINUTES = Pattern.compile("[1-9]\\d{0,8}");
    private static final int HALF_DAY = 12;

    static final Coded DATE = new Coded("a date such as 2026-01-31", Coded::date, d -> d);

    static final Coded PARTIAL_DATE =
        new Coded(
            "a date such as 2026-01-31, or 2026-01 or 2026 where no more is known",
            text -> PartialDate.parse(text).toString(),
            d -> d);

    static final Coded CLOCK_TIME =
        new Coded("a time of day such as 19:30", text -> clock(text).toString(), t -> t);

    /** As {@link #CLOCK_TIME}, to the minute. */
    static final Coded MINUTE_OF_DAY =
        new Coded("a time of day such as 19:30", Coded::minuteOfDay, t -> t);

    static final Coded LENGTH =
        new Coded(
            "a number of minutes such as 90, or a duration such as PT1H30M",
            Coded::duration,
            Coded::minutes);

    /** Returns whether a text is such a value. */
    boolean isValid(String text) {
      try {
        return !decode.apply(text).isEmpty();
      } catch (DateTimeException | ArithmeticException e) {
        return false;
      }
    }

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      try {
        return Leaf.text(cell.place(), decode.apply(cell.text()));
      } catch (DateTimeException | ArithmeticException e) {
        return faults.broken(
            cell.place(), cell.place().fault("must be " + example).number(cell.text()));
      }
    }

    @Override
    public String write(Tree value) {
      return encode.apply(((Leaf) value).text());
    }

    @Override
    public boolean hasNoBlank() {
      return true;
    }

    @Override
    public String inWords() {
      return example;
    }

    private static String date(String text) {
      if (!DAY.matcher(text).matches()) {
        throw new DateTimeException("date");
      }
      return LocalDate.parse(text).toString();
    }

    private static String minuteOfDay(String text) {
      LocalTime time = clock(text);
      if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
        throw new DateTimeException("seconds");
      }
      return time.toString();
    }

    /** Reads a time as spreadsheets write it: 19:30, 19:30:00, 7:30 or 07:30:00 PM. */
    private static LocalTime clock(String text) {
      Matcher parts = CLOCK.matcher(text);
      if (!parts.matches()) {
        throw new DateTimeException("time");
      }
      int hour = Integer.parseInt(parts.group(1));
      if (parts.group(4) != null) {
        if (hour < 1 || hour > HALF_DAY) {
          throw new DateTimeException("hour");
        }
        boolean isAfterNoon = parts.group(4).equalsIgnoreCase("p");
        hour = hour % HALF_DAY + (isAfterNoon ? HALF_DAY : 0);
      }
      String seconds = parts.group(3) == null ? "00" : parts.group(3);
      return LocalTime.parse(
          String.format(Locale.ROOT, "%02d:%s:%s", hour, parts.group(2), seconds));
    }

    private static String duration(String text) {
      return MINUTES.matcher(text).matches()
          ? Duration.ofMinutes(Long.parseLong(text)).toString()
          : Duration.parse(text).toString();
    }

    private static String minutes(String iso) {
      Duration duration = Duration.parse(iso);
      String minutes = Long.toString(duration.toMinutes());
      boolean isWhole = duration.equals(Duration.ofMinutes(duration.toMinutes()));
      return isWhole && MINUTES.matcher(minutes).matches() ? minutes : iso;
    }
  }

  /**
   * A number.
   *
   * @param whole whether it has no fraction
   * @param bounds its bounds in words, empty if it has none
   */
  record Digits(boolean whole, String bounds) implements CellKind {
    private static final Pattern NUMBER =
        Pattern.compile("-?\\d{1,300}([.,]\\d{1,300})?([eE][+-]?\\d{1,4})?");

    /** Where commas separate columns, this may as well be a whole number of thousands. */
    private static final Pattern GROUPED = Pattern.compile(",\\d{3}(?!\\d)");

    private static final Pattern OF_JSON =
        Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      String text = cell.text();
      boolean isGrouped = !cell.decimalComma() && GROUPED.matcher(text).find();
      if (isGrouped || !NUMBER.matcher(text).matches()) {
        return faults.broken(
            cell.place(),
            cell.place().fault("must be " + inWords() + otherMark(cell)).number(text));
      }
      String number = text.replace(',', '.');
      return new Leaf(
          cell.place(),
          LeafKind.NUMBER,
          OF_JSON.matcher(number).matches() ? number : new BigDecimal(number).toString());
    }

    private static String otherMark(Cell cell) {
      return NUMBER.matcher(cell.text()).matches()
          ? "; a comma before three digits is read only where no comma separates the columns"
          : "";
    }

    @Override
    public String write(Tree value) {
      return ((Leaf) value).text();
    }

    @Override
    public String inWords() {
      return (whole ? "a whole number" : "a number") + (bounds.isEmpty() ? "" : ", " + bounds);
    }
  }

  /** True or false, in English or German, or as 1 and 0. */
  record YesNo(boolean asDigit) implements CellKind {
    private static final ImmutableMap<String, String> TRUTHS =
        ImmutableMap.of(
            "TRUE", "true", "WAHR", "true", "1", "true", "FALSE", "false", "FALSCH", "false", "0",
            "false");

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      String truth = TRUTHS.get(cell.text().toUpperCase(Locale.ROOT));
      return truth == null
          ? faults.broken(
              cell.place(), cell.place().fault("must be TRUE or FALSE").value(cell.text()))
          : new Leaf(cell.place(), LeafKind.TRUTH, truth);
    }

    @Override
    public String write(Tree value) {
      boolean truth = Boolean.parseBoolean(((Leaf) value).text());
      return asDigit ? (truth ? "1" : "0") : (truth ? "TRUE" : "FALSE");
    }

    @Override
    public String inWords() {
      return "TRUE or FALSE";
    }
  }

  /** Several values with a semicolon between two. */
  record Joined(CellKind element) implements CellKind {

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      Listing listing = Listing.of(cell.place());
      for (String part : SemicolonList.split(cell.text())) {
        if (part.isEmpty()) {
          return faults.broken(
              cell.place(), cell.place().fault("must have something between two semicolons"));
        }
        listing.add(element.read(cell.with(part), faults));
      }
      return listing;
    }

    /** An empty text cannot stand in a list; whoever writes sees that it was left out. */
    @Override
    public String write(Tree value) {
      return SemicolonList.join(
          ((Listing) value)
              .elements().stream().map(element::write).filter(t -> !t.isEmpty()).toList());
    }

    @Override
    public String inWords() {
      return "several with ; between them, each " + element.inWords();
    }

    @Override
    public boolean isWords() {
      return element.isWords();
    }
  }

  /**
   * Several things of which only the one part is known that each must have.
   *
   * @param part the part
   * @param texts the texts of the parts
   */
  record Briefly(String part, Joined texts) implements CellKind {

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      if (!(texts.read(cell, faults) instanceof Listing parts)) {
        return Leaf.nothing(cell.place());
      }
      Listing things = Listing.of(cell.place());
      for (Tree each : parts.elements()) {
        Branch thing = Branch.of(cell.place());
        thing.put(part, each);
        things.add(thing);
      }
      return things;
    }

    /** Returns nothing where more is known of one of them: then rows of another file tell it. */
    @Override
    public String write(Tree value) {
      return isBrief(value)
          ? texts.write(
              new Listing(
                  value.place(),
                  ((Listing) value).elements().stream().map(t -> ((Branch) t).need(part)).toList()))
          : "";
    }

    static boolean isBrief(@Nullable Tree value) {
      return value instanceof Listing things
          && things.elements().stream()
              .allMatch(t -> ((Branch) t).members().size() == 1 && isFilled((Branch) t));
    }

    private static boolean isFilled(Branch thing) {
      return thing.members().values().stream().noneMatch(t -> ((Leaf) t).text().isEmpty());
    }

    @Override
    public String inWords() {
      return texts.inWords();
    }

    @Override
    public boolean isWords() {
      return true;
    }
  }

  /** One or more people by their ids, or nobody in particular. */
  record People(Joined ids) implements CellKind {
    private static final String DIFFUSE = "DIFFUSE";

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      return cell.text().equals(DIFFUSE)
          ? Leaf.text(cell.place(), DIFFUSE)
          : ids.read(cell, faults);
    }

    @Override
    public String write(Tree value) {
      return value instanceof Leaf leaf ? leaf.text() : ids.write(value);
    }

    @Override
    public String inWords() {
      return "the ids of one or more people with ; between them, or DIFFUSE for everyone and no one";
    }
  }

  /**
   * Two values with a blank between them.
   *
   * @param parts the two names with the kinds of their values, in the order in which they stand
   */
  record Pair(ImmutableMap<String, CellKind> parts) implements CellKind {

    @Override
    public Tree read(Cell cell, FolderFaults faults) {
      ImmutableList<String> names = parts.keySet().asList();
      int blank = first().hasNoBlank() ? cell.text().indexOf(' ') : cell.text().lastIndexOf(' ');
      if (blank <= 0 || blank == cell.text().length() - 1) {
        return faults.broken(cell.place(), unpaired(cell));
      }
      Branch branch = Branch.of(cell.place());
      branch.put(names.get(0), first().read(cell.with(cell.text().substring(0, blank)), faults));
      branch.put(names.get(1), second().read(cell.with(cell.text().substring(blank + 1)), faults));
      return branch;
    }

    private InputFault.Builder unpaired(Cell cell) {
      return cell.place().fault("must be " + inWords()).value(Quoted.length(cell.text()));
    }

    @Override
    public String write(Tree value) {
      return parts.entrySet().stream()
          .map(p -> p.getValue().write(((Branch) value).need(p.getKey())))
          .collect(joining(" "));
    }

    @Override
    public String inWords() {
      return first().inWords() + ", a blank, and " + second().inWords();
    }

    @Override
    public boolean isWords() {
      return second().isWords();
    }

    private CellKind first() {
      return parts.values().asList().get(0);
    }

    private CellKind second() {
      return parts.values().asList().get(1);
    }
  }

  /** Returns how values of a type that stand in one cell stand there. */
  static CellKind of(Type type) {
    if (type instanceof Type.Text text) {
      return switch (text.style()) {
        case WORDS -> new Words();
        case NAME, CONSTANT -> new Name(text.constants());
        case DATE -> Coded.DATE;
        case PARTIAL_DATE -> Coded.PARTIAL_DATE;
        case CLOCK -> Coded.CLOCK_TIME;
        case DURATION -> Coded.LENGTH;
        case EVENT_TIME -> throw new AssertionError(type);
      };
    } else if (type instanceof Type.Numeric number) {
      return new Digits(number.whole(), number.bounds());
    } else if (type instanceof Type.Truth) {
      return new YesNo(false);
    } else if (type instanceof Type.Many many) {
      return new Joined(of(many.element()));
    } else if (type instanceof Type.Whom) {
      return new People(new Joined(new Name(ImmutableList.of())));
    } else if (type instanceof Type.Thing thing && isPair(thing)) {
      return new Pair(
          thing.fields().entrySet().stream()
              .collect(toImmutableMap(f -> f.getKey(), f -> of(f.getValue().type()))));
    }
    throw new AssertionError(type);
  }

  /** Returns how things stand in one cell of which all but one text may be left out, if they do. */
  static Optional<Briefly> briefly(Type type) {
    if (!(type instanceof Type.Many many && many.element() instanceof Type.Thing thing)) {
      return Optional.empty();
    }
    List<String> needed =
        thing.fields().keySet().stream().filter(f -> thing.field(f).needed()).toList();
    return needed.size() == 1
            && thing.field(needed.get(0)).type() instanceof Type.Text text
            && text.style() == Type.Style.WORDS
        ? Optional.of(new Briefly(needed.get(0), new Joined(new Words())))
        : Optional.empty();
  }

  /** Returns whether the values of a type stand in one cell. */
  static boolean isOfOneCell(Type type) {
    if (type instanceof Type.Many many) {
      return many.element() instanceof Type.Text
          || many.element() instanceof Type.Numeric
          || isPair(many.element());
    }
    return type instanceof Type.Text text
        ? text.style() != Type.Style.EVENT_TIME
        : type instanceof Type.Numeric || type instanceof Type.Truth || type instanceof Type.Whom;
  }

  /** Returns whether a type has two parts, both needed, one of which holds no blank. */
  static boolean isPair(Type type) {
    return type instanceof Type.Thing thing
        && thing.fields().size() == 2
        && thing.fields().values().stream()
            .allMatch(f -> f.needed() && f.type() instanceof Type.Text)
        && thing.fields().values().stream().anyMatch(f -> of(f.type()).hasNoBlank());
  }
}
