// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What is worked on in the sessions and between them: how much of each, and with what chance it is
 * done. Each thing is drawn for itself.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PlantedWork implements WithPlantedWork permits ImmutablePlantedWork {

  PlantedWork() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how many tasks are set in each session.
   *
   * @return the number, at least 0; 1 unless said otherwise
   */
  @Value.Default
  public int tasks() {
    return 1;
  }

  /**
   * Returns the chance that a task is done by the next day.
   *
   * @return the chance, in [0, 1]; 0.5 unless said otherwise
   */
  @Value.Default
  public double done() {
    return 0.5;
  }

  /**
   * Returns how many goals are set in the first session.
   *
   * @return the number, at least 0; 2 unless said otherwise
   */
  @Value.Default
  public int goals() {
    return 2;
  }

  /**
   * Returns the chance that a goal is reached by the last session.
   *
   * @return the chance, in [0, 1]; 0.5 unless said otherwise
   */
  @Value.Default
  public double reached() {
    return 0.5;
  }

  /**
   * Returns in how many of the sessions, from the first on, a statement is rehearsed.
   *
   * @return the number, at least 0; 4 unless said otherwise
   */
  @Value.Default
  public int statements() {
    return 4;
  }

  /**
   * Returns the chance that a statement is said, two days after it was rehearsed.
   *
   * @return the chance, in [0, 1]; 0.5 unless said otherwise
   */
  @Value.Default
  public double said() {
    return 0.5;
  }

  /**
   * Returns the chance that a statement that was said is heard; else it is dismissed.
   *
   * @return the chance, in [0, 1]; 0.5 unless said otherwise
   */
  @Value.Default
  public double heard() {
    return 0.5;
  }

  /**
   * Returns in how many of the sessions, from the first on, the formulation is put or revised.
   *
   * @return the number, at least 0; 2 unless said otherwise
   */
  @Value.Default
  public int formulations() {
    return 2;
  }

  /**
   * Returns how many techniques are used in each session.
   *
   * @return the number, at least 0; 1 unless said otherwise
   */
  @Value.Default
  public int techniques() {
    return 1;
  }

  /**
   * Returns how many wishes are named in each session.
   *
   * @return the number, at least 0; 1 unless said otherwise
   */
  @Value.Default
  public int wishes() {
    return 1;
  }

  /**
   * Returns how many expectations are held against what the person is seen to expect.
   *
   * @return the number, at least 0; 2 unless said otherwise
   */
  @Value.Default
  public int expectations() {
    return 2;
  }

  /**
   * Returns how many events of life lie in the year before the first session.
   *
   * @return the number, at least 0; 2 unless said otherwise
   */
  @Value.Default
  public int lifeEvents() {
    return 2;
  }

  /**
   * Returns the chance that an appointment falls out, in the week before each session but the
   * first.
   *
   * @return the chance, in [0, 1]; 0.1 unless said otherwise
   */
  @Value.Default
  public double missed() {
    return 0.1;
  }

  /**
   * Returns the share of contacts that are gone through, with what was done in them.
   *
   * @return the share, in [0, 1]; 0.2 unless said otherwise
   */
  @Value.Default
  public double goneThrough() {
    return 0.2;
  }

  /**
   * Returns the chance that a person does something hurtful in a contact that is gone through.
   *
   * @return the chance, in [0, 1]; 0.5 unless said otherwise
   */
  @Value.Default
  public double hurtful() {
    return 0.5;
  }

  /**
   * Returns in which session it is named that the symptom comes with contacts with the first person
   * of the diary.
   *
   * @return the session; empty where it never is
   */
  public abstract OptionalInt hypothesisAt();

  @Value.Check
  void check() {
    checkNotNegative("tasks", tasks());
    checkNotNegative("goals", goals());
    checkNotNegative("statements", statements());
    checkNotNegative("formulations", formulations());
    checkNotNegative("techniques", techniques());
    checkNotNegative("wishes", wishes());
    checkNotNegative("expectations", expectations());
    checkNotNegative("lifeEvents", lifeEvents());
    checkShare("done", done());
    checkShare("reached", reached());
    checkShare("said", said());
    checkShare("heard", heard());
    checkShare("missed", missed());
    checkShare("goneThrough", goneThrough());
    checkShare("hurtful", hurtful());
  }

  private static void checkShare(String name, double share) {
    checkArgument(share >= 0 && share <= 1, "%s must be 0 to 1, but was %s", name, share);
  }

  private static void checkNotNegative(String name, int number) {
    checkArgument(number >= 0, "%s must be at least 0, but was %s", name, number);
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutablePlantedWork.Builder {
    Builder() {}
  }
}
