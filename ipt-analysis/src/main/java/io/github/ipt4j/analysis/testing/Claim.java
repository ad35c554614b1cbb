// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.core.sample.PlantedEffect;
import java.util.Optional;

/** What a test of a result may claim: something that was planted, nothing, or it is not known. */
record Claim(Kind kind, int direction) {

  /** Whether something was planted. */
  enum Kind {
    PLANTED,
    NOTHING,
    NOT_KNOWN
  }

  static final Claim NOTHING = new Claim(Kind.NOTHING, 0);
  static final Claim NOT_KNOWN = new Claim(Kind.NOT_KNOWN, 0);

  static Claim of(boolean isPlanted) {
    return isPlanted ? new Claim(Kind.PLANTED, 0) : NOTHING;
  }

  /** Returns the claim of an effect whose size is a ratio. */
  static Claim ofRatio(Optional<PlantedEffect> effect) {
    return effect.map(e -> new Claim(Kind.PLANTED, Double.compare(e.size(), 1))).orElse(NOTHING);
  }

  /** Returns the claim of an effect whose size is a difference. */
  static Claim ofDifference(Optional<PlantedEffect> effect) {
    return effect.map(e -> new Claim(Kind.PLANTED, Double.compare(e.size(), 0))).orElse(NOTHING);
  }

  /** Returns this if nothing was planted that may be taken for it. */
  Claim unless(boolean isBlurred) {
    return kind == Kind.NOTHING && isBlurred ? NOT_KNOWN : this;
  }

  Agreement of(AnalysisResult result) {
    return of(result, 0);
  }

  /** Holds a result against it that found something of a direction: 1 more, -1 less, 0 either. */
  Agreement of(AnalysisResult result, int found) {
    boolean isSupported = result.conclusion() == Conclusion.SUPPORTED;
    return switch (kind) {
      case NOT_KNOWN -> Agreement.SILENT;
      case NOTHING -> Agreement.ofCounts(!isSupported);
      case PLANTED ->
          !isSupported
              ? Agreement.MISSED
              : Agreement.ofCounts(found == 0 || direction == 0 || found == direction);
    };
  }
}
