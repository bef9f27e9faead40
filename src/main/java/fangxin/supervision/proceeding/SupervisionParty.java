package fangxin.supervision.proceeding;

import fangxin.organization.identity.Role;

/**
 * Enum of the parties that take steps in a proceeding of supervision or a renewal (办理人), office, drafter, holder,
 * signer and job, each with the role by which it acts.
 */
public enum SupervisionParty {
    /** Officer of the office that keeps the title: the county office for county titles, the city office for city titles. */
    OFFICE(Role.COUNTY_OFFICE),
    /** Drafter of that office, who takes the first link of the signing chain. */
    DRAFTER(Role.HANDLER),
    /** A representative of the holder, signed in or identified by the address in the message. */
    HOLDER(Role.MERCHANT),
    SIGNER(Role.SIGNER),
    JOB(Role.JOB);

    private final Role role;

    SupervisionParty(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
