package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * Value of the three guarantees of a pledge (三项保证), of quality, honesty and rights, in Chinese and, where the holder
 * states it, in English.
 */
public record CommitmentGuarantees(
        @NotNull(message = "{pledge.guarantee}") @Length(max = 300, message = "{pledge.guarantee}")
        LocalizedText quality,

        @NotNull(message = "{pledge.guarantee}") @Length(max = 300, message = "{pledge.guarantee}")
        LocalizedText honesty,

        @NotNull(message = "{pledge.guarantee}") @Length(max = 300, message = "{pledge.guarantee}")
        LocalizedText rights)
        implements Serializable {
    Stream<LocalizedText> all() {
        return Stream.of(quality, honesty, rights);
    }
}
