package fangxin.organization.agency;

import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored former name of an agency until a day, with the document of the change: before it was renamed, or as another
 * agency that was merged into it.
 */
@Entity
@Table(name = "former_name")
public class FormerName {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 30)
    private String agency;

    @NotNull
    @Length(max = 30)
    private String formerCode;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    @NotNull
    private LocalDate lastDay;

    @Length(max = 200)
    private String document;

    protected FormerName() {}

    /** @param document number of the document that ordered the change, or null */
    FormerName(Agency agency, Agency former, LocalDate lastDay, String document) {
        this.id = UUID.randomUUID().toString();
        this.agency = agency.code();
        this.formerCode = former.code();
        this.name = new LocalizedName(former.name());
        this.lastDay = lastDay;
        this.document = document;
    }

    public String agency() {
        return agency;
    }

    /** Returns the agency's own code, or that of the agency that was merged into it. */
    public String formerCode() {
        return formerCode;
    }

    public LocalizedText name() {
        return name.text();
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String document() {
        return document;
    }
}
