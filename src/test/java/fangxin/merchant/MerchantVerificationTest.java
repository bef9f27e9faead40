package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MerchantVerificationTest {
    private static final Instant NOW = Instant.parse("2026-12-01T00:30:00Z");

    private final Merchant merchant =
            new Merchant(new UnifiedSocialCreditCode("91220104MA0000015U"), "甲店", "220183", NOW);

    @Test
    void aWithdrawnConfirmationLeavesTheMerchantUnverified() {
        MerchantVerification confirmed = MerchantVerification.confirm(merchant, null, "office1", NOW);
        assertThat(merchant.isConfirmed()).isTrue();
        assertThat(merchant.confirmedBy()).isEqualTo("office1");

        confirmed.withdraw("office2", NOW.plusSeconds(60));

        assertThat(merchant.isConfirmed()).isFalse();
        assertThat(confirmed.isInForce()).isFalse();
        assertThat(confirmed.withdrawnBy()).isEqualTo("office2");
    }

    @Test
    void aRefusalLeavesTheMerchantUnverifiedAndStatesItsReason() {
        MerchantVerification refused = MerchantVerification.refuse(merchant, "执照与登记不一致", "office1", NOW);

        assertThat(merchant.isConfirmed()).isFalse();
        assertThat(refused.isInForce()).isTrue();
        assertThat(refused.reason()).isEqualTo("执照与登记不一致");
        assertThat(refused.outcome()).isEqualTo(MerchantVerification.VerificationOutcome.REFUSED);
    }
}
