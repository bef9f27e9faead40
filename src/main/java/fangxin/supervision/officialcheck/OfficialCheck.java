package fangxin.supervision.officialcheck;

import fangxin.common.NameCollation;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Stored row of the official random checks (双随机抽查信息) of a competent agency, an item of its plan, a unit that it has
 * drawn, or a result: plan, agency, item, unit, day, result and link; it is shown and decides nothing. {@link
 * OfficialCheckWriter} writes it.
 */
@Entity
@Table(name = "official_check")
public class OfficialCheck {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 64)
    private String sourceKey;

    @NotNull
    @Length(max = 64)
    private String rowHash;

    @NotNull
    @Length(max = 60)
    private String planNumber;

    @NotNull
    @Length(max = 100)
    private String authority;

    @NotNull
    @Length(max = 200)
    private String item;

    @Length(max = 20)
    private String creditCode;

    @Length(max = 200)
    private String unitName;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String unitSortKey;

    private LocalDate checkedOn;

    @Length(max = 100)
    private String result;

    @Length(max = 500)
    private String link;

    @NotNull
    @Length(max = 36)
    private String intake;

    protected OfficialCheck() {}

    String id() {
        return id;
    }

    String planNumber() {
        return planNumber;
    }

    String authority() {
        return authority;
    }

    String item() {
        return item;
    }

    String creditCode() {
        return creditCode;
    }

    String unitName() {
        return unitName;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    String result() {
        return result;
    }

    String link() {
        return link;
    }

    OfficialCheckType type() {
        if (creditCode == null) {
            return OfficialCheckType.ITEM;
        }
        return result == null ? OfficialCheckType.SELECTED : OfficialCheckType.RESULT;
    }
}
