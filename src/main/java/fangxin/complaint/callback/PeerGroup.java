package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of a group of offices that are compared with each other (可比组): its code, its name and the codes of its offices;
 * ComplaintAppraisalTerms finds the group of an office.
 */
public record PeerGroup(
        @NotBlank(message = "{callback.code.missing}") @Length(max = 40)
        String code,

        @NotNull(message = "{callback.name.missing}") @BothLanguages @Length(max = 60)
        LocalizedText name,

        @NotNull @Size(max = 40) List<@NotBlank @Length(max = 30) String> offices)
        implements Serializable {
    /** Code of the offices that are in no group. */
    public static final String OTHER = "OTHER";

    public PeerGroup {
        code = FieldErrors.tidy(code);
        offices = offices == null ? List.of() : new ArrayList<>(offices);
    }
}
