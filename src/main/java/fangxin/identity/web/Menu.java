package fangxin.identity.web;

import static fangxin.identity.Role.ADMINISTRATOR;
import static fangxin.identity.Role.ASSOCIATION;
import static fangxin.identity.Role.AUDITOR;
import static fangxin.identity.Role.AUTHORITY;
import static fangxin.identity.Role.CONFERENCE_MEMBER;
import static fangxin.identity.Role.COUNTY_OFFICE;
import static fangxin.identity.Role.EVALUATOR;
import static fangxin.identity.Role.HANDLER;
import static fangxin.identity.Role.MERCHANT;
import static fangxin.identity.Role.REVIEWER;
import static fangxin.identity.Role.SIGNER;
import static fangxin.identity.Role.STATION;

import fangxin.identity.Role;
import jakarta.faces.context.FacesContext;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Where the head of the work pages leads, and whom. The order is that of the procedure. */
enum Menu {
    MY("/my/home", of(MERCHANT)),
    QUEUE("/work/queue", of(STATION, COUNTY_OFFICE, EVALUATOR, AUTHORITY, CONFERENCE_MEMBER, HANDLER, REVIEWER, SIGNER,
            ASSOCIATION)),
    COUNTER("/work/counter", of(STATION, COUNTY_OFFICE)),
    MERCHANTS("/work/merchants", of(COUNTY_OFFICE)),
    ROUNDS("/work/rounds", of(COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER, AUDITOR)),
    EDITIONS("/work/editions", of(COUNTY_OFFICE, EVALUATOR, AUTHORITY, AUDITOR)),
    EVALUATIONS("/work/evaluations", of(EVALUATOR, AUTHORITY)),
    FAIRNESS("/work/fairness", of(AUTHORITY, COUNTY_OFFICE, AUDITOR)),
    CONSULTATIONS("/work/consultations", of(COUNTY_OFFICE, CONFERENCE_MEMBER)),
    MEETINGS("/work/meetings", of(COUNTY_OFFICE)),
    NOTICES("/work/notices", of(COUNTY_OFFICE, HANDLER)),
    OBJECTIONS("/work/objections", of(COUNTY_OFFICE)),
    ACTS("/work/acts", of(COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER)),
    TITLES("/work/titles", of(COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER, AUDITOR)),
    PAPERS("/work/papers", of(COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER, AUDITOR)),
    SHORTFALLS("/work/shortfalls", of(COUNTY_OFFICE)),
    REFERRALS("/work/referrals", of(COUNTY_OFFICE, AUDITOR)),
    TARGETS("/work/targets", of(COUNTY_OFFICE, AUDITOR, ADMINISTRATOR)),
    IMPORTS("/work/imports", of(COUNTY_OFFICE, AUDITOR)),
    ACCOUNTS("/admin/accounts", of(ADMINISTRATOR)),
    HANDOVERS("/admin/handovers", of(ADMINISTRATOR)),
    CHAINS("/admin/chains", of(ADMINISTRATOR, AUDITOR)),
    ORGANS("/admin/organs", of(ADMINISTRATOR, AUDITOR)),
    TRADES("/admin/trades", of(ADMINISTRATOR)),
    KINDS("/admin/kinds", of(ADMINISTRATOR)),
    FORMS("/admin/forms", of(ADMINISTRATOR)),
    DIRECTORY("/admin/directory", of(ADMINISTRATOR)),
    CALENDAR("/admin/calendar", of(ADMINISTRATOR)),
    JOURNAL("/admin/journal", of(ADMINISTRATOR, AUDITOR));

    private final String href;
    private final Set<Role> roles;

    Menu(String href, Set<Role> roles) {
        this.href = href;
        this.roles = roles;
    }

    /** The entries for someone of these roles, as far as there are pages for them. */
    static Stream<Menu> of(Set<String> roles) {
        return Arrays.stream(values())
                .filter(entry -> entry.roles.stream().anyMatch(role -> roles.contains(role.name())))
                .filter(Menu::built);
    }

    private boolean built() {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(href + ".xhtml") != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String href() {
        return href;
    }

    private static Set<Role> of(Role first, Role... others) {
        return EnumSet.of(first, others);
    }
}
