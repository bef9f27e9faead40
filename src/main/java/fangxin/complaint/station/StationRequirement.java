package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of a condition or paper that the approval of a station or ODR firm requires (建站要求), a row of the terms: code,
 * name, type, and the types of entry to which it applies.
 *
 * @param holdsFor types of entry to which it applies
 */
public record StationRequirement(
        @NotBlank(message = "{station.terms.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{station.terms.code}")
        String code,

        @NotNull @Valid LocalizedText name,

        @NotNull(message = "{station.terms.requirementType}")
        StationRequirementType type,

        @NotNull(message = "{station.terms.holdsFor}") @Size(min = 1, max = 3, message = "{station.terms.holdsFor}")
        List<@NotNull StationType> holdsFor)
        implements Serializable {
    public StationRequirement {
        holdsFor = holdsFor == null ? null : new ArrayList<>(holdsFor);
    }
}
