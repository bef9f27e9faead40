package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Role;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    @Test
    void aReasonIsShownWhereItIsAddressedToTheMerchant() {
        assertThat(Milestones.addressed(Step.RETURN, Stage.RETURNED, Role.COUNTY_OFFICE))
                .isTrue();
        assertThat(Milestones.addressed(Step.OPINE, Stage.REFUSED, Role.AUTHORITY))
                .isTrue();
        assertThat(Milestones.addressed(Step.WITHDRAW, Stage.WITHDRAWN, Role.MERCHANT))
                .isTrue();
    }

    @Test
    void opinionsAndNotesBetweenOfficersStayInTheOffice() {
        assertThat(Milestones.addressed(Step.VERIFY, Stage.VERIFIED, Role.STATION))
                .isFalse();
        assertThat(Milestones.addressed(Step.OPINE, Stage.EVALUATED, Role.AUTHORITY))
                .isFalse();
        assertThat(Milestones.addressed(Step.RECALL, Stage.SUBMITTED, Role.COUNTY_OFFICE))
                .isFalse();
        assertThat(Milestones.addressed(Step.DISMISS, Stage.ON_NOTICE, Role.COUNTY_OFFICE))
                .isFalse();
    }
}
