package fangxin.commitment.terms;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Value of one class of goods (商品类别) as the national display of pledges counts them: code and name. */
public record GoodsClass(
        @ReturnCode String code,

        @NotNull(message = "{commitment.terms.name}")
        @BothLanguages(message = "{commitment.terms.name}")
        @Length(max = 60, message = "{commitment.terms.name}")
        LocalizedText name)
        implements Serializable {}
