// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static io.github.ipt4j.examples.Arguments.once;
import static io.github.ipt4j.examples.Arguments.path;
import static io.github.ipt4j.examples.Arguments.value;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.chart.Charts;
import io.github.ipt4j.analysis.trial.EffectScale;
import io.github.ipt4j.analysis.trial.NonInferiority;
import io.github.ipt4j.analysis.trial.NonInferiorityResult;
import io.github.ipt4j.analysis.trial.Pooling;
import io.github.ipt4j.analysis.trial.TrialComparison;
import io.github.ipt4j.analysis.trial.TrialComparisonResult;
import io.github.ipt4j.core.csv.CsvConventions;
import io.github.ipt4j.core.csv.CsvConventions.DecimalMark;
import io.github.ipt4j.core.csv.CsvConventions.OtherColumns;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.csv.CsvSource;
import io.github.ipt4j.core.csv.TrialsCsv;
import io.github.ipt4j.core.sample.SampleTrials;
import io.github.ipt4j.core.trial.Trials;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Tells what published trials say of one treatment beside another, from a file of their arms, and
 * whether the one is shown to be worse by less than a margin. Without a file it tells the sample
 * trials.
 *
 * <p>{@code --help} names the options. Exit codes are those of {@link ReviewDiaries}.
 */
public final class ReviewTrials {
  private static final ImmutableMap<String, EffectScale> SCALES =
      ImmutableMap.of(
          "g", EffectScale.HEDGES_G,
          "odds-ratio", EffectScale.ODDS_RATIO,
          "risk-ratio", EffectScale.RISK_RATIO);
  private static final ImmutableMap<String, Pooling> POOLINGS =
      ImmutableMap.of(
          "reml", Pooling.REML, "dl", Pooling.DERSIMONIAN_LAIRD, "pm", Pooling.PAULE_MANDEL);
  private static final ImmutableMap<String, Separator> SEPARATORS =
      ImmutableMap.of(",", Separator.COMMA, ";", Separator.SEMICOLON, "tab", Separator.TAB);

  private Optional<Path> arms = Optional.empty();
  private Optional<Path> template = Optional.empty();
  private Optional<Path> forest = Optional.empty();
  private Optional<List<String>> compared = Optional.empty();
  private Optional<Double> margin = Optional.empty();
  private Optional<EffectScale> scale = Optional.empty();
  private Optional<Pooling> pooling = Optional.empty();
  private Optional<String> instrument = Optional.empty();
  private CsvConventions conventions = CsvConventions.withDefaults();
  private boolean help;

  private ReviewTrials() {}

  /**
   * Runs with a command line and ends the virtual machine with its exit code unless that is 0.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    Command.onTerminal((out, err) -> run(out, err, args));
  }

  /** Runs with a command line and returns the exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return Command.print(
        "ReviewTrials",
        out,
        err,
        () -> {
          ReviewTrials command = parse(args);
          return command.help ? help() : command.told();
        });
  }

  private static ReviewTrials parse(String... args) {
    ReviewTrials command = new ReviewTrials();
    Deque<String> left = new ArrayDeque<>(List.of(args));
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--arms" -> command.arms = once(option, command.arms, path(option, left));
        case "--template" -> command.template = once(option, command.template, path(option, left));
        case "--forest" -> command.forest = once(option, command.forest, path(option, left));
        case "--compare" -> command.compared = once(option, command.compared, two(option, left));
        case "--margin" -> command.margin = once(option, command.margin, number(option, left));
        case "--scale" -> command.scale = once(option, command.scale, one(option, SCALES, left));
        case "--pooling" ->
            command.pooling = once(option, command.pooling, one(option, POOLINGS, left));
        case "--instrument" ->
            command.instrument = once(option, command.instrument, value(option, left));
        case "--separator" ->
            command.conventions = command.conventions.withSeparator(one(option, SEPARATORS, left));
        case "--decimal-comma" ->
            command.conventions = command.conventions.withDecimalMark(DecimalMark.COMMA);
        case "--other-columns" ->
            command.conventions =
                command.conventions.withOtherColumns(
                    one(option, ImmutableMap.of("pass", OtherColumns.PASSED_OVER), left));
        case "--help" -> command.help = true;
        default -> throw new UsageException("unknown option '" + option + "'");
      }
    }
    return command;
  }

  private static List<String> two(String option, Deque<String> left) {
    String value = value(option, left);
    List<String> treatments = Splitter.on(':').splitToList(value);
    boolean areTwo = treatments.size() == 2 && treatments.stream().noneMatch(String::isEmpty);
    if (!areTwo || treatments.get(0).equals(treatments.get(1))) {
      throw new UsageException(
          option + " must be two treatments such as IPT:placebo, but was '" + value + "'");
    }
    return treatments;
  }

  private static double number(String option, Deque<String> left) {
    String value = value(option, left);
    if (!value.matches("[0-9]{1,3}(\\.[0-9]{1,9})?")) {
      throw new UsageException(option + " must be a number such as 0.24, but was '" + value + "'");
    }
    return Double.parseDouble(value);
  }

  private static <T> T one(String option, ImmutableMap<String, T> values, Deque<String> left) {
    String text = value(option, left);
    T value = values.get(text);
    if (value == null) {
      throw new UsageException(
          option
              + " must be one of "
              + String.join(" ", values.keySet())
              + ", but was '"
              + text
              + "'");
    }
    return value;
  }

  private static String help() throws IOException {
    return Resources.toString(Resources.getResource(ReviewTrials.class, "trials-help.txt"), UTF_8);
  }

  /** Returns what is to be printed. */
  private String told() throws IOException {
    if (template.isPresent()) {
      return blank(template.get());
    }
    Trials trials =
        arms.isPresent()
            ? TrialsCsv.read(CsvSource.of(arms.get()), conventions)
            : SampleTrials.all();
    TrialComparison comparison = comparison(trials);
    TrialComparisonResult result = comparison.analyze(trials);
    if (margin.isEmpty()) {
      draw(Charts.withDefaults().forest(result));
      return result + "\n";
    }
    NonInferiorityResult held = question(comparison, margin.get()).analyze(trials);
    draw(Charts.withDefaults().forest(held));
    return result.headline() + ".\n\n" + held + "\n";
  }

  private TrialComparison comparison(Trials trials) {
    List<String> two = compared.orElse(List.of("IPT", "placebo"));
    for (String treatment : two) {
      if (!trials.treatments().contains(treatment)) {
        throw new UsageException(
            "--compare: no arm has the treatment '"
                + treatment
                + "'; there are "
                + String.join(", ", trials.treatments()));
      }
    }
    TrialComparison comparison =
        TrialComparison.of(two.get(0), two.get(1))
            .withScale(scale.orElse(EffectScale.HEDGES_G))
            .withPooling(pooling.orElse(Pooling.REML));
    return instrument.map(comparison::withInstrument).orElse(comparison);
  }

  private static NonInferiority question(TrialComparison comparison, double margin) {
    try {
      return NonInferiority.of(comparison, margin);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--margin: " + e.getMessage());
    }
  }

  private void draw(Chart chart) throws IOException {
    if (forest.isPresent()) {
      try (WholeFile written = WholeFile.begin(forest.get())) {
        written.out().write(chart.svg().getBytes(UTF_8));
        written.finish();
      }
    }
  }

  private static String blank(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new UsageException("'" + file + "' is there already and is not written over");
    }
    Files.writeString(file, TrialsCsv.template(), UTF_8);
    return file + " holds the columns and two example rows: write your trials over them\n";
  }
}
