// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.client.SymptomCourse;
import io.github.ipt4j.examples.ReviewOptions.Option;
import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run says beside its lines: open questions of safety first, how far it is, what is amiss.
 */
public final class RunMessages {
  /** Of so many clients what is open is said one by one; how many there are, at the end. */
  public static final int TOLD = OpenSafety.TOLD;

  private final PrintStream out;
  private final OpenSafety safety;
  private final Progress progress;
  private final Map<Symptom, SymptomCourse> unmet;
  private long clients;
  private long faulty;

  /**
   * Messages of a run.
   *
   * @param courses how symptoms were said to run, of which some client is to have each
   */
  RunMessages(PrintStream out, Map<Symptom, SymptomCourse> courses) {
    this.out = out;
    this.safety = new OpenSafety(out);
    this.progress = new Progress(out, System::nanoTime);
    this.unmet = new LinkedHashMap<>(courses);
  }

  /**
   * Returns messages of a run of cases, which declare themselves how symptoms run.
   *
   * @param out where they are said
   * @return the messages
   */
  public static RunMessages ofCases(PrintStream out) {
    return new RunMessages(out, Map.of());
  }

  /**
   * Takes the line of a client, in the order of clients.
   *
   * @param line the line
   */
  public void client(ClientLine line) {
    clients++;
    faulty += line.isFault() ? 1 : 0;
    progress.clientDone();
    safety(line.safety());
    symptoms(line.symptoms());
  }

  /**
   * Counts clients who are done, and says nothing of it yet.
   *
   * @param done how many
   * @param unread how many of them could not be read
   */
  public void clients(long done, long unread) {
    clients += done;
    faulty += unread;
    progress.count(done);
  }

  /**
   * Says what is open for a client.
   *
   * @param sentences the sentences, none where nothing is open
   */
  public void safety(List<String> sentences) {
    safety.say(sentences);
  }

  /**
   * Counts clients for whom something is open, beyond {@link #TOLD} who were told of before.
   *
   * @param others how many
   */
  public void safetyOfOthers(long others) {
    safety.count(others);
  }

  /**
   * Takes which symptoms there are.
   *
   * @param met symptoms of which somebody has a diary
   */
  public void symptoms(Collection<Symptom> met) {
    unmet.keySet().removeAll(met);
  }

  /** Says how it ended. */
  public void done() {
    safety.done();
    if (faulty > 0) {
      out.print(
          "%d of %d clients could not be read: their lines have \"error\"\n"
              .formatted(faulty, clients));
    }
    progress.done();
  }

  /**
   * Says which symptoms nobody has, of a run that came to its end.
   *
   * @return the exit code
   */
  public int exitCode() {
    unmet.forEach(this::sayUnmet);
    return faulty > 0 || !unmet.isEmpty() ? ReviewDiaries.EXIT_CLIENTS : ReviewDiaries.EXIT_OK;
  }

  /** A name that was misspelt would leave the symptom that was meant to be told otherwise. */
  private void sayUnmet(Symptom symptom, SymptomCourse course) {
    out.print(
        "%s names '%s', which is no symptom of any client that could be read\n"
            .formatted(
                course == SymptomCourse.GRADED ? Option.GRADED : Option.EPISODIC, symptom.name()));
  }
}
