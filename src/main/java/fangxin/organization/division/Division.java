package fangxin.organization.division;

import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Stored administrative division (行政区划): city, county-level division, street or township. Codes are GB/T 2260. */
@Entity
public class Division {
    /** Level of a division. */
    public enum DivisionLevel {
        CITY,
        COUNTY,
        STREET,
        TOWNSHIP
    }

    @Id
    @Length(max = 12)
    private String code;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DivisionLevel level;

    @Length(max = 12)
    private String parent;

    protected Division() {}

    public Division(String code, LocalizedText name, DivisionLevel level, String parent) {
        this.code = code;
        this.name = new LocalizedName(name);
        this.level = level;
        this.parent = parent;
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name.text();
    }

    public DivisionLevel level() {
        return level;
    }

    public String parent() {
        return parent;
    }
}
