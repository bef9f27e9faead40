package fangxin.commitment.chain;

import fangxin.commitment.pledge.CommitmentContent;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of the pledge of a chain for its stores: chain, subject type, content, signer, drawn signature, stores, and the
 * file with the authorisations; {@link CommitmentContent#check} validates what is pledged, and {@link ChainStoreCheck}
 * each row.
 *
 * @param merchant id of the chain
 * @param type     code of the subject type of all stores
 * @param picture  PNG of the drawn signature, as a data URL
 * @param rows     stores for which the chain pledges
 * @param proof    id of the file with the authorisations, or null where all stores are the chain's own
 */
public record ChainPledgeInput(
        @NotBlank(message = "{chain.merchant}") @Length(max = 36)
        String merchant,

        @NotBlank(message = "{pledge.type.missing}") @Length(max = 40)
        String type,

        @NotNull(message = "{pledge.guarantee}") CommitmentContent content,

        @NotBlank(message = "{application.pledge.signer}") @Length(max = 40, message = "{application.pledge.signer}")
        String signer,

        @NotBlank(message = "{application.pledge.blank}")
        @Length(max = 1_000_000, message = "{application.pledge.blank}")
        String picture,

        @NotNull(message = "{chain.rows.none}") @Size(min = 1, max = ChainStoreList.MOST, message = "{chain.rows.none}")
        List<@NotNull @Valid ChainStoreRow> rows,

        @Length(max = 36) String proof) {
    public ChainPledgeInput {
        signer = TextNormalizer.line(signer);
    }
}
