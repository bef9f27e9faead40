package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/** Value of a kind of venue at which a station can be opened (五进场所), a row of the terms: code and name. */
public record StationVenue(
        @NotBlank(message = "{station.terms.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{station.terms.code}")
        String code,

        @NotNull @Valid LocalizedText name)
        implements Serializable {}
