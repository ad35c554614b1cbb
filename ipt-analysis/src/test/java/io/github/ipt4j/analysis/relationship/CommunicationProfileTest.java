// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import static io.github.ipt4j.analysis.SessionNotes.FIRST;
import static io.github.ipt4j.analysis.SessionNotes.HUSBAND;
import static io.github.ipt4j.analysis.SessionNotes.MOTHER_IN_LAW;
import static io.github.ipt4j.analysis.SessionNotes.SISTER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.Printed;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Rate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.ContactBehaviour;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.Directness;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.event.Stance;
import io.github.ipt4j.core.event.StanceKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommunicationProfileTest {

  private static ContactBehaviour act(RelationshipId actor, BehaviourKind kind) {
    return ContactBehaviour.builder().actor(actor).kind(kind).build();
  }

  private static ContactBehaviour remark() {
    return act(MOTHER_IN_LAW, BehaviourKind.CRITICISM);
  }

  private static Conduct of(ContactBehaviour... acts) {
    return Conduct.builder().addBehaviours(acts).build();
  }

  private static Conduct of(StanceKind stance, ContactBehaviour... acts) {
    return of(acts).withStances(new Stance(HUSBAND, stance));
  }

  private static ContactLog log(Conduct... conducts) {
    ContactLog.Builder log =
        ContactLog.builder()
            .recording(ContactRecording.builder().sampling(ContactSampling.DAILY).build());
    for (int i = 0; i < conducts.length; i++) {
      log.addContact(visit(i).withConduct(conducts[i]));
    }
    return log.addContact(visit(conducts.length)).build();
  }

  private static Interaction visit(int day) {
    return Interaction.builder()
        .id(new EventId("visit-" + day))
        .at(EventTime.on(FIRST.plusDays(day)))
        .kind(InteractionKind.VISIT)
        .addSource(ContactSource.unrated(MOTHER_IN_LAW))
        .addPresent(HUSBAND)
        .build();
  }

  private static CommunicationProfileResult profile(Conduct... conducts) {
    return CommunicationProfile.of(MOTHER_IN_LAW).analyze(log(conducts));
  }

  @Test
  void acts_areCountedByContact_amongThoseGoneThrough() {
    CommunicationProfileResult found =
        profile(
            of(remark(), remark()),
            of(
                act(MOTHER_IN_LAW, BehaviourKind.CONDESCENSION),
                act(HUSBAND, BehaviourKind.CRITICISM)),
            of(act(MOTHER_IN_LAW, BehaviourKind.PRAISE)),
            of());
    assertThat(found.conclusion()).isEqualTo(Conclusion.DESCRIBED);
    assertThat(found.goneThrough()).isEqualTo(new Share(4, 5));
    assertThat(found.hurtful()).isEqualTo(new Share(2, 4));
    assertThat(found.hurtfulPerContact()).contains(new Rate(3, 4));
    assertThat(found.rates())
        .containsExactly(
            new BehaviourRate(BehaviourKind.CRITICISM, new Rate(2, 4), new Share(1, 4)),
            new BehaviourRate(BehaviourKind.CONDESCENSION, new Rate(1, 4), new Share(1, 4)),
            new BehaviourRate(BehaviourKind.PRAISE, new Rate(1, 4), new Share(1, 4)));
    assertThat(found.evidence()).hasSize(4);
    assertThat(found.caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.FEW_OBSERVATIONS, Caveat.Kind.METHOD);
  }

  @Test
  void softenedAndIndirectCriticism_isCriticism() {
    CommunicationProfileResult found =
        profile(
            of(remark().withSoftened(true).withDirectness(Directness.DIRECT)),
            of(remark().withDirectness(Directness.INDIRECT)),
            of(remark()),
            of());
    assertThat(found.hurtful()).isEqualTo(new Share(3, 4));
    assertThat(found.softened()).isEqualTo(new Share(1, 3));
    assertThat(found.indirect()).as("of those of which it was noted").isEqualTo(new Share(1, 2));
  }

  @Test
  void aBurst_isAnExchangeWithTwoHurtfulActs() {
    assertThat(
            profile(
                    of(remark().withExchange(1), remark().withExchange(2)),
                    of(
                        remark().withExchange(1),
                        remark().withExchange(1),
                        remark().withExchange(2)),
                    of(remark(), remark(), remark()),
                    of(remark(), act(MOTHER_IN_LAW, BehaviourKind.PRAISE)))
                .inBursts())
        .isEqualTo(new Share(5, 9));
  }

  @Test
  void whoGaveNoSupport_isCountedWhereItWasNoted() {
    CommunicationProfileResult found =
        profile(
            of(StanceKind.BYSTANDER, remark()),
            of(StanceKind.SIDED_WITH_OTHER, remark()),
            of(StanceKind.SUPPORTED_CLIENT, remark()),
            of(StanceKind.BYSTANDER, remark(), act(HUSBAND, BehaviourKind.SUPPORT)),
            of(remark()),
            of(StanceKind.BYSTANDER));
    assertThat(found.stood()).containsOnlyKeys(HUSBAND);
    assertThat(requireNonNull(found.stood().get(HUSBAND)).gaveNoSupport())
        .isEqualTo(new Share(2, 4));
    assertThat(found.triads()).containsOnly(Map.entry(HUSBAND, new Share(7, 7)));
    assertThat(requireNonNull(found.stood().get(HUSBAND)).contacts())
        .as("the worst first")
        .containsExactly(
            Map.entry(StanceKind.SIDED_WITH_OTHER, 1),
            Map.entry(StanceKind.BYSTANDER, 1),
            Map.entry(StanceKind.SUPPORTED_CLIENT, 2));
    assertThat(found.headline())
        .endsWith(
            "; husband then sided with mother-in-law in 1, sat back in 1 and stood by the client in 2"
                + " of 4 in which it was noted");
  }

  @Test
  void whoSided_isNeverToldAsStandingBy_whateverElseWasDone() {
    CommunicationProfileResult found =
        profile(
            of(StanceKind.SIDED_WITH_OTHER, remark(), act(HUSBAND, BehaviourKind.SUPPORT)),
            of(StanceKind.SIDED_WITH_OTHER, remark(), act(HUSBAND, BehaviourKind.PRAISE)),
            of(StanceKind.LEFT, remark(), act(HUSBAND, BehaviourKind.SUPPORT)),
            of());
    assertThat(requireNonNull(found.stood().get(HUSBAND)).gaveNoSupport())
        .isEqualTo(new Share(2, 3));
    assertThat(requireNonNull(found.stood().get(HUSBAND)).share(StanceKind.SIDED_WITH_OTHER))
        .isEqualTo(new Share(2, 3));
    assertThat(Printed.rows(found.table()))
        .extracting(r -> r.get(0) + ": " + r.get(3))
        .contains(
            "husband then sided with mother-in-law: 2 of 3",
            "husband then stood by the client: 1 of 3");
  }

  @Test
  void nothingHurtful_isSaidWithItsInterval_andSupportBesideIt() {
    ContactLog log =
        log(
            of(act(MOTHER_IN_LAW, BehaviourKind.SUPPORT)),
            of(),
            of(act(MOTHER_IN_LAW, BehaviourKind.SUPPORT)),
            of());
    assertThat(CommunicationProfile.of(MOTHER_IN_LAW).analyze(log).headline())
        .isEqualTo(
            "Mother-in-law said or did something hurtful in none of 4 contacts gone through (95 %"
                + " interval of the share 0.00 to 0.49); mother-in-law gave support in 2 of 4");
    assertThat(Printed.rows(CommunicationProfile.of(MOTHER_IN_LAW).analyze(log).table()))
        .extracting(r -> r.get(0))
        .containsExactly("support", "hurtful, of any kind", "contacts, also with husband");
  }

  @Test
  void howActsWereSaid_isLeftOutWhereNobodyNotedIt() {
    assertThat(profile(of(remark()), of(), of(), of()).headline())
        .isEqualTo(
            "Mother-in-law said or did something hurtful in 1 of 4 contacts gone through (95 % interval"
                + " 0.05 to 0.70), 0.3 times a contact (0.01 to 1.4): 0 of 1 softened, 0 of 1 in"
                + " bursts");
  }

  @Test
  void fewContactsGoneThrough_giveNoNumber() {
    CommunicationProfileResult found = profile(of(remark()), of(remark()), of(remark()));
    assertThat(found.conclusion()).isEqualTo(Conclusion.INSUFFICIENT_DATA);
    assertThat(found.shortfalls())
        .containsExactly(Shortfall.of("relationship.contactsGoneThrough", 3, 4).orElseThrow());
    assertThat(found.hurtful()).isEqualTo(new Share(0, 0));
    assertThat(found.hurtfulPerContact()).isEmpty();
    assertThat(
            CommunicationProfile.of(MOTHER_IN_LAW)
                .withLeastContacts(3)
                .analyze(log(of(remark()), of(remark()), of(remark())))
                .conclusion())
        .isEqualTo(Conclusion.DESCRIBED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommunicationProfile.of(SISTER).withLeastContacts(0))
        .withMessage("leastContacts must be at least 1, but was 0");
  }

  @Test
  void aLogOfNotableContacts_saysSo() {
    ContactLog log =
        ContactLog.builder()
            .recording(ContactRecording.builder().sampling(ContactSampling.NOTABLE_ONLY).build())
            .addContacts(
                visit(0).withConduct(of()),
                visit(1).withConduct(of()),
                visit(2).withConduct(of()),
                visit(3).withConduct(of()))
            .build();
    assertThat(CommunicationProfile.of(MOTHER_IN_LAW).analyze(log).caveats())
        .extracting(Caveat::kind)
        .containsExactly(Caveat.Kind.CONTACTS_NOT_ASKED);
  }

  @Test
  void joannesMotherInLaw_isCountedAsInHerFile() {
    CommunicationProfileResult found =
        CommunicationProfile.of(MOTHER_IN_LAW)
            .analyze(SampleCases.joanne().contactLog().orElseThrow());
    // in Python over joanne.json: 13 gone through, 12 with, 20 acts, 5 softened, 9 of 19 indirect,
    // 12 in bursts; the husband's stance noted in 11 of those, with her in none
    assertThat(found.goneThrough()).isEqualTo(new Share(13, 29));
    assertThat(found.hurtful()).isEqualTo(new Share(12, 13));
    assertThat(found.hurtfulPerContact()).contains(new Rate(20, 13));
    assertThat(found.softened()).isEqualTo(new Share(5, 20));
    assertThat(found.indirect()).isEqualTo(new Share(9, 19));
    assertThat(found.inBursts()).isEqualTo(new Share(12, 20));
    assertThat(requireNonNull(found.stood().get(HUSBAND)).gaveNoSupport())
        .isEqualTo(new Share(11, 11));
    assertThat(found.rates()).extracting(r -> r.perContact().count()).containsExactly(14, 4, 2);
  }

  @Test
  void martinsColleague_isCountedAsInHisFile() {
    CommunicationProfileResult found =
        CommunicationProfile.of(new RelationshipId("colleague"))
            .analyze(SampleCases.martin().contactLog().orElseThrow());
    // in Python over martin.json
    assertThat(found.hurtful()).isEqualTo(new Share(22, 25));
    assertThat(found.indirect()).isEqualTo(new Share(30, 36));
    assertThat(found.inBursts()).isEqualTo(new Share(16, 36));
    assertThat(
            Optional.ofNullable(found.stood().get(new RelationshipId("supervisor")))
                .map(Stood::gaveNoSupport))
        .contains(new Share(2, 4));
  }
}
