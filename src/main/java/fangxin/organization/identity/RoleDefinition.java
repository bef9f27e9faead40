package fangxin.organization.identity;

import fangxin.common.LocalizedName;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import fangxin.organization.agency.Agency;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stored definition of a role (岗位): its names, the agencies at which it is held, its second factor, and the roles that
 * it excludes.
 */
@Entity
@Table(name = "role_definition")
public class RoleDefinition {
    @Id
    @Length(max = 40)
    private String code;

    @NotNull
    @Embedded
    @Valid
    private LocalizedName name;

    @Length(max = 200)
    private String agencyTypes;

    private boolean secondFactor;
    private boolean signingLink;

    @Length(max = 500)
    private String exclusiveRoles;

    @NotNull
    @Length(max = 200)
    private String source;

    protected RoleDefinition() {}

    RoleDefinition(RoleTerms terms) {
        this.code = terms.code().name();
        this.name = new LocalizedName(terms.name());
        this.agencyTypes = joined(terms.agencyTypes());
        this.secondFactor = terms.secondFactor();
        this.signingLink = terms.signingLink();
        this.exclusiveRoles = joined(terms.exclusive());
        this.source = terms.source();
    }

    private static String joined(Collection<? extends Enum<?>> constants) {
        return constants.isEmpty() ? null : constants.stream().map(Enum::name).collect(Collectors.joining(";"));
    }

    private static Set<String> parted(String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(";")).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether an officer can hold the role at an agency of that type. */
    public boolean isHeldAt(Agency.AgencyType type) {
        return parted(agencyTypes).contains(type.name());
    }

    /** Returns whether an officer of some agency can hold the role; merchants and the system belong to none. */
    public boolean isHeldByOfficers() {
        return agencyTypes != null;
    }

    /**
     * Returns whether no account may use this role and another one on the same day; the row of either role may state
     * it.
     */
    boolean excludes(RoleDefinition other) {
        return parted(exclusiveRoles).contains(other.code)
                || parted(other.exclusiveRoles).contains(code);
    }

    public Role role() {
        return Role.valueOf(code);
    }

    public LocalizedText name() {
        return name.text();
    }

    public boolean needsSecondFactor() {
        return secondFactor;
    }

    /** Returns whether a holder of the role acts in a step of the signing chain. */
    public boolean isSigningLink() {
        return signingLink;
    }

    /** Returns the regulation from which the role follows, or "default". */
    public String source() {
        return source;
    }
}
