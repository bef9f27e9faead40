package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Role;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    @Test
    void aReasonIsShownWhereItIsAddressedToTheMerchant() {
        assertThat(Milestones.isAddressedToMerchant(Step.RETURN, Stage.RETURNED, Role.COUNTY_OFFICE))
                .isTrue();
        assertThat(Milestones.isAddressedToMerchant(Step.OPINE, Stage.REFUSED, Role.AUTHORITY))
                .isTrue();
        assertThat(Milestones.isAddressedToMerchant(Step.WITHDRAW, Stage.WITHDRAWN, Role.MERCHANT))
                .isTrue();
    }

    @Test
    void opinionsAndNotesBetweenOfficersStayInTheOffice() {
        assertThat(Milestones.isAddressedToMerchant(Step.VERIFY, Stage.VERIFIED, Role.STATION))
                .isFalse();
        assertThat(Milestones.isAddressedToMerchant(Step.OPINE, Stage.EVALUATED, Role.AUTHORITY))
                .isFalse();
        assertThat(Milestones.isAddressedToMerchant(Step.RECALL, Stage.SUBMITTED, Role.COUNTY_OFFICE))
                .isFalse();
        assertThat(Milestones.isAddressedToMerchant(Step.DISMISS, Stage.ON_NOTICE, Role.COUNTY_OFFICE))
                .isFalse();
    }
}
