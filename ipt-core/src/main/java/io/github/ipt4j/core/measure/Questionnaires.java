// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

/** The questionnaires that the library knows item by item, each figure with its source. */
final class Questionnaires {
  private static final String KROENKE =
      "Kroenke, Spitzer and Williams 2001, doi:10.1046/j.1525-1497.2001.016009606.x";
  private static final String SPITZER =
      "Spitzer, Kroenke, Williams and Loewe 2006, doi:10.1001/archinte.166.10.1092";
  private static final String KROENKE_2007 =
      "Kroenke et al. 2007, doi:10.7326/0003-4819-146-5-200703060-00004";
  private static final String KROENKE_2002 =
      "Kroenke and Spitzer 2002, doi:10.3928/0048-5713-20020901-06";

  private Questionnaires() {}

  static Instrument phq9() {
    return Instrument.builder()
        .code("PHQ-9")
        .items(9)
        .itemMaximum(3)
        .safetyItem(9)
        .licence(Licence.PUBLIC_DOMAIN)
        .addItemTexts(
            "Little interest or pleasure in doing things",
            "Feeling down, depressed, or hopeless",
            "Trouble falling or staying asleep, or sleeping too much",
            "Feeling tired or having little energy",
            "Poor appetite or overeating",
            "Feeling bad about yourself, or that you are a failure or have let yourself or your"
                + " family down",
            "Trouble concentrating on things, such as reading the newspaper or watching"
                + " television",
            "Moving or speaking so slowly that other people could have noticed; or the opposite,"
                + " being so fidgety or restless that you have been moving around a lot more than"
                + " usual",
            "Thoughts that you would be better off dead or of hurting yourself in some way")
        .bandSource(KROENKE)
        .addBands(
            new SeverityBand("minimal", 0, 4),
            new SeverityBand("mild", 5, 9),
            new SeverityBand("moderate", 10, 14),
            new SeverityBand("moderately severe", 15, 19),
            new SeverityBand("severe", 20, 27))
        .addCutOffs(
            new CutOff(CutOffKind.CASE, 10, KROENKE),
            new CutOff(CutOffKind.REMISSION, 5, KROENKE_2002))
        .reliability(new Reliability(0.89, KROENKE + ", Cronbach's alpha in primary care"))
        .build();
  }

  static Instrument gad7() {
    return Instrument.builder()
        .code("GAD-7")
        .items(7)
        .itemMaximum(3)
        .licence(Licence.PUBLIC_DOMAIN)
        .addItemTexts(
            "Feeling nervous, anxious, or on edge",
            "Not being able to stop or control worrying",
            "Worrying too much about different things",
            "Trouble relaxing",
            "Being so restless that it is hard to sit still",
            "Becoming easily annoyed or irritable",
            "Feeling afraid, as if something awful might happen")
        .bandSource(SPITZER)
        .addBands(
            new SeverityBand("minimal", 0, 4),
            new SeverityBand("mild", 5, 9),
            new SeverityBand("moderate", 10, 14),
            new SeverityBand("severe", 15, 21))
        .addCutOff(new CutOff(CutOffKind.CASE, 8, KROENKE_2007))
        .reliability(new Reliability(0.92, SPITZER + ", Cronbach's alpha"))
        .build();
  }
}
