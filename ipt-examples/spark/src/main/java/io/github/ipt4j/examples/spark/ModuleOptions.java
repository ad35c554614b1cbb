// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spark;

import org.apache.spark.launcher.JavaModuleOptions;

/** Prints what a virtual machine must open to Spark, as {@code spark-submit} would. */
public final class ModuleOptions {
  private ModuleOptions() {}

  /**
   * Prints the options.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    System.out.println(JavaModuleOptions.defaultModuleOptions());
  }
}
