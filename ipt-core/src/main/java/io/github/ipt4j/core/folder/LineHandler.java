// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.folder;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Makes lines of what the parser finds. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<Line> {
  private final long before;
  private List<String> texts = new ArrayList<>();
  private boolean strayQuote;

  /** Handles a text before which some lines were read. */
  LineHandler(long before) {
    this.before = before;
  }

  @Override
  protected void handleBegin(long line) {
    texts = new ArrayList<>();
    strayQuote = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    String text = new String(buffer, offset, length);
    strayQuote |= !quoted && text.indexOf('"') >= 0;
    texts.add(text);
  }

  @Override
  protected Line buildRecord() {
    return new Line(before + getStartingLineNumber(), texts, strayQuote);
  }
}
