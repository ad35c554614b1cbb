// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every notebook in the kernel, as Jupyter runs it and nbconvert prints it. */
@Tag("software")
class NotebookKernelTest {
  private static final Path KERNELS = Path.of("notebook", "target", "jupyter").toAbsolutePath();

  /** The kernel sometimes binds its ports and then never answers. */
  private static final int TRIES = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("io.github.ipt4j.examples.NotebookTest#notebooks")
  void aNotebook_inItsKernel_showsTablesAndPictures(Path notebook) throws Exception {
    Program jupyter = Program.named("jupyter");
    assumeThat(KERNELS).as("mvn -Pnotebook package was not run").exists();
    int code = 1;
    for (int i = 0; i < TRIES && code != 0; i++) {
      code =
          jupyter.run(
              folder,
              Map.of("JUPYTER_PATH", KERNELS.toString()),
              "nbconvert",
              "--to=html",
              "--execute",
              "--ExecutePreprocessor.startup_timeout=15",
              "--output-dir=" + folder,
              notebook.toString());
    }
    assertThat(code).as(Program.said(folder)).isZero();
    String html =
        Files.readString(
            folder.resolve(notebook.getFileName().toString().replace(".ipynb", ".html")));
    assertThat(html).contains("<table", "<svg role=\"img\"");
  }
}
