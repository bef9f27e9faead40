package fangxin.commitment.chain;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.InventedData;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChainRowRuleTest {
    private static final String CHAIN = InventedData.creditCode(90_001);
    private static final String OTHER = InventedData.creditCode(90_002);

    private static List<String> problems(ChainStoreRow row) {
        return ChainRowRule.problems(row, CHAIN).stream()
                .map(problem -> problem.column() + " " + problem.key())
                .toList();
    }

    private static ChainStoreRow at(String address) {
        return new ChainStoreRow(2, "丁便利店", "南关区", null, address, null, null, null);
    }

    private static ChainStoreRow of(String creditCode, String registeredName, String proof) {
        return new ChainStoreRow(2, "丁便利店", "南关区", null, "自由大路4号", creditCode, registeredName, proof);
    }

    @Test
    void aStoreOfTheChainNeedsSignDistrictAndAddressWithANumber() {
        assertThat(problems(at("自由大路4号"))).isEmpty();
        assertThat(problems(at("自由大路"))).containsExactly("ADDRESS chain.row.houseNumber");
        assertThat(problems(new ChainStoreRow(2, " ", null, null, "", null, null, null)))
                .containsExactly(
                        "SIGN_NAME chain.row.required", "DISTRICT chain.row.required", "ADDRESS chain.row.required");
        assertThat(problems(at("路4号".repeat(101)))).containsExactly("ADDRESS chain.row.long");
    }

    @Test
    void theCodeOfTheChainNeedsNoProofHoweverItIsWritten() {
        assertThat(problems(of(CHAIN.toLowerCase(Locale.ROOT) + " ", null, null)))
                .isEmpty();
    }

    @Test
    void aStoreOfAnotherMerchantNeedsItsNameAndProof() {
        assertThat(problems(of(OTHER, null, null)))
                .containsExactly("REGISTERED_NAME chain.row.registeredName", "PROOF chain.row.proof");
        assertThat(problems(of(OTHER, "南关区丁便利店", "授权书 1 号"))).isEmpty();
    }

    @Test
    void aWrongCodeIsRefusedAtItsColumn() {
        assertThat(problems(of("91220102", "南关区丁便利店", "授权书 1 号")))
                .containsExactly("CREDIT_CODE merchant.creditCode.shape");
        assertThat(problems(of("220102600000011", "南关区丁便利店", "授权书 1 号")))
                .containsExactly("CREDIT_CODE merchant.creditCode.registrationNumber");
    }
}
