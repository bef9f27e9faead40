package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * Value: what the terms of the track of commitment require of each pledge (承诺条件): the consent to visits, and the time
 * without a penalty.
 *
 * @param consent          line of each pledge by which the holder agrees to re-checks and visits
 * @param penaltyFreeYears years without a penalty before the conferral
 */
public record PledgeConditions(
        @BothLanguages(message = "{pledge.terms.name}") @Length(max = 200, message = "{pledge.terms.name}")
        LocalizedText consent,

        @Min(value = 1, message = "{pledge.terms.years}") @Max(value = 10, message = "{pledge.terms.years}")
        int penaltyFreeYears)
        implements Serializable {}
