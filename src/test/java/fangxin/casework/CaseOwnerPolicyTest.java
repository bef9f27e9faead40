package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Stage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseOwnerPolicyTest {
    private final Candidacy submitted = CandidacyFixture.candidacyAt(Stage.SUBMITTED);

    @Test
    void anOfficerOwnsACaseAsThePartyWhoseRoleHeHoldsAtAnAgencyOfTheCase() {
        assertThat(CaseOwnerPolicy.party(CandidacyFixture.station(), submitted)).contains(ResponsibleParty.STATION);
        assertThat(CaseOwnerPolicy.party(CandidacyFixture.office(), submitted))
                .contains(ResponsibleParty.COUNTY_OFFICE);
    }

    @Test
    void noOtherOfficeAndNoOtherRoleOwnsIt() {
        Actor elsewhere = CandidacyFixture.actor("chaoyang.office1", Role.COUNTY_OFFICE, "220104");
        Actor auditor = CandidacyFixture.actor("nanguan.auditor", Role.AUDITOR, CandidacyFixture.OFFICE);

        assertThat(CaseOwnerPolicy.party(elsewhere, submitted)).isEmpty();
        assertThat(CaseOwnerPolicy.party(auditor, submitted)).isEmpty();
        assertThat(CaseOwnerPolicy.party(CandidacyFixture.owner(submitted), submitted))
                .isEmpty();
    }

    @Test
    void aRecusedOfficerDoesNotOwnIt() {
        Actor office = CandidacyFixture.office();
        Actor recused = new Actor(
                office.account(),
                office.name(),
                office.posts(),
                List.of(),
                Set.of(submitted.merchant().id()));

        assertThat(CaseOwnerPolicy.party(recused, submitted)).isEmpty();
    }

    @Test
    void aDeputyTakesACaseForTheColleagueAndFindsTheColleaguesCases() {
        Actor deputy = new Actor(
                "deputy",
                "代理人",
                List.of(new Actor.Post(Role.COUNTY_OFFICE, CandidacyFixture.OFFICE, "nanguan.office1")));

        assertThat(CaseOwnerPolicy.owner(deputy, ResponsibleParty.COUNTY_OFFICE, submitted))
                .isEqualTo("nanguan.office1");
        assertThat(CaseOwnerPolicy.owners(deputy)).containsExactlyInAnyOrder("deputy", "nanguan.office1");
        assertThat(CaseOwnerPolicy.agencies(deputy)).containsExactly(CandidacyFixture.OFFICE);
    }
}
