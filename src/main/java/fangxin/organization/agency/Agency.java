package fangxin.organization.agency;

import fangxin.common.CodedName;
import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.PublicDataChangeListener;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stored agency (机关), a public body that acts in the programme, with its place in the tree of agencies, the streets
 * that it serves, and its successor once it was merged. The tree of agencies is not the tree of divisions: a
 * development zone has an office of its own inside another division.
 */
@Entity
@EntityListeners(PublicDataChangeListener.class)
public class Agency {
    /** Type of an agency. */
    public enum AgencyType {
        CITY_OFFICE,
        COUNTY_OFFICE,
        STATION,
        AUTHORITY,
        CONFERENCE_BODY,
        ASSOCIATION
    }

    @Id
    @Length(max = 30)
    private String code;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AgencyType type;

    @Length(max = 30)
    private String parent;

    @Length(max = 12)
    private String division;

    @Length(max = 40)
    private String authority;

    @Length(max = 4000)
    private String covers;

    @Length(max = 30)
    private String phone;

    private boolean inferred;
    private LocalDate endedOn;

    @Length(max = 30)
    private String successor;

    protected Agency() {}

    public Agency(
            String code,
            LocalizedText name,
            AgencyType type,
            String parent,
            String division,
            String authority,
            List<String> covers,
            String phone,
            boolean inferred) {
        this.code = code;
        this.name = new LocalizedName(name);
        this.type = type;
        this.parent = parent;
        this.division = division;
        this.authority = authority;
        this.covers = String.join(";", covers);
        this.phone = phone;
        this.inferred = inferred;
    }

    /** Takes another name or phone number; the code stays, since numbers of certificates carry it. */
    public void rename(LocalizedText name, String phone) {
        this.name = new LocalizedName(name);
        this.phone = phone;
    }

    /** Returns the argument of a message by which an agency is named. */
    public static CodedName named(String code) {
        return new CodedName("organization.agency.", code);
    }

    /** Publishes the name for messages, also when another node has changed it. */
    @PostLoad
    @PostPersist
    @PostUpdate
    void publishName() {
        Messages.publishName(named(code).key(), name());
    }

    /** Ends the agency with a day; another agency of its type takes over its streets. */
    void mergeInto(Agency into, LocalDate lastDay) {
        endedOn = lastDay;
        successor = into.code;
        into.covers = Stream.concat(into.covers().stream(), covers().stream())
                .distinct()
                .collect(Collectors.joining(";"));
    }

    void moveUnder(String parent) {
        this.parent = parent;
    }

    /** Returns whether an agency of this type can be below one of another type. */
    static boolean fits(AgencyType type, AgencyType above) {
        return switch (type) {
            case CITY_OFFICE -> false;
            case COUNTY_OFFICE, CONFERENCE_BODY -> above == AgencyType.CITY_OFFICE;
            case STATION -> above == AgencyType.COUNTY_OFFICE;
            case AUTHORITY, ASSOCIATION -> above == AgencyType.CITY_OFFICE || above == AgencyType.COUNTY_OFFICE;
        };
    }

    /**
     * Returns the six digits for an office, which is the region in certificate numbers; longer for the agencies below
     * it.
     */
    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name.text();
    }

    public AgencyType type() {
        return type;
    }

    public String parent() {
        return parent;
    }

    /** Returns the division in which this agency works. */
    public String division() {
        return division;
    }

    /** Returns the sector of an authority, for example MARKET or TOURISM; null for other agencies. */
    public String authority() {
        return authority;
    }

    /** Returns the streets and townships that a station serves; empty means all of its office. */
    public List<String> covers() {
        return covers == null || covers.isEmpty() ? List.of() : Arrays.asList(covers.split(";"));
    }

    public String phone() {
        return phone;
    }

    /** Returns whether the agency was inferred by us and is not officially listed. */
    public boolean isInferred() {
        return inferred;
    }

    /** Returns the last day of an agency that was merged into another, or null. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Returns the agency into which this one was merged, or null. */
    public String successor() {
        return successor;
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    /** Returns whether the agency is an office that may own rounds and name. */
    public boolean isOffice() {
        return isCityOffice() || type == AgencyType.COUNTY_OFFICE;
    }

    /** Returns whether the agency is the office of the city, above the county-level ones. */
    public boolean isCityOffice() {
        return type == AgencyType.CITY_OFFICE;
    }
}
