package fangxin.organization.identity.web;

import static fangxin.organization.identity.Role.ADMINISTRATOR;
import static fangxin.organization.identity.Role.AUDITOR;
import static fangxin.organization.identity.Role.AUTHORITY;
import static fangxin.organization.identity.Role.CONFERENCE_MEMBER;
import static fangxin.organization.identity.Role.COUNTY_OFFICE;
import static fangxin.organization.identity.Role.EVALUATOR;
import static fangxin.organization.identity.Role.HANDLER;
import static fangxin.organization.identity.Role.MERCHANT;
import static fangxin.organization.identity.Role.STATION;

import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import jakarta.faces.context.FacesContext;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Enum of the items of the menu of the work pages, each with its address and the roles that see it. The order is that
 * of the procedure; the first is where one lands.
 */
enum MenuItem {
    MY(Group.WAITING, "/my/home", of(MERCHANT)),
    WORKLIST(Group.WAITING, "/work/worklist", RoleGroup.OFFICER.roles()),
    MY_VISITS(Group.WAITING, "/work/my_visits", of(Role.VOLUNTEER)),
    CASES(
            Group.CASES,
            "/work/cases",
            EnumSet.of(
                    STATION,
                    COUNTY_OFFICE,
                    AUTHORITY,
                    HANDLER,
                    Role.REVIEWER,
                    Role.SIGNER,
                    Role.ASSOCIATION,
                    AUDITOR,
                    ADMINISTRATOR)),
    ASSISTED_APPLICATION(Group.CASES, "/work/assisted_application", of(STATION, COUNTY_OFFICE)),
    MERCHANTS(Group.CASES, "/work/merchants", of(COUNTY_OFFICE)),
    USUAL_DEFECTS(Group.CASES, "/work/usual_defects", of(COUNTY_OFFICE)),
    ROUNDS(Group.CASES, "/work/rounds", officeStaffAnd(AUDITOR)),
    EDITIONS(Group.REVIEW, "/work/editions", of(COUNTY_OFFICE, EVALUATOR, AUTHORITY, AUDITOR)),
    EVALUATIONS(Group.REVIEW, "/work/evaluations", of(EVALUATOR, AUTHORITY)),
    FAIRNESS(Group.REVIEW, "/work/fairness", of(AUTHORITY, COUNTY_OFFICE, AUDITOR)),
    CONSULTATIONS(Group.REVIEW, "/work/consultations", of(COUNTY_OFFICE)),
    OPINION_REQUESTS(Group.REVIEW, "/work/opinion_requests", of(CONFERENCE_MEMBER)),
    MEETINGS(Group.REVIEW, "/work/meetings", of(COUNTY_OFFICE)),
    NOTICES(Group.NAMING, "/work/notices", of(COUNTY_OFFICE, HANDLER)),
    OBJECTIONS(Group.NAMING, "/work/objections", of(COUNTY_OFFICE)),
    OFFICIAL_DOCUMENTS(Group.NAMING, "/work/official_documents", RoleGroup.OFFICE_STAFF.roles()),
    REFERRALS(Group.NAMING, "/work/referrals", of(COUNTY_OFFICE, AUDITOR)),
    TITLES(Group.REGISTER, "/work/titles", officeStaffAnd(AUDITOR)),
    DOCUMENT_NUMBERS(Group.NAMING, "/work/document_numbers", officeStaffAnd(AUDITOR)),
    PROCEEDINGS(Group.SUPERVISION, "/work/proceedings", officeStaffAnd(AUDITOR)),
    RANDOM_DRAWS(Group.SUPERVISION, "/work/random_draws", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    OFFICIAL_CHECKS(Group.SUPERVISION, "/work/official_checks", officeStaffAnd(AUDITOR)),
    COMPLAINTS(Group.COMPLAINTS, "/work/complaints", officeStaffAnd(AUDITOR, STATION)),
    OFFENCE_REPORTS(Group.COMPLAINTS, "/work/offence_reports", of(HANDLER)),
    COMPLAINT_IMPORTS(Group.COMPLAINTS, "/work/complaint_imports", of(COUNTY_OFFICE, AUDITOR)),
    COMPLAINT_DIFFERENCES(Group.COMPLAINTS, "/work/complaint_differences", of(COUNTY_OFFICE, STATION, AUDITOR)),
    CALL_BACKS(Group.COMPLAINTS, "/work/call_backs", officeStaffAnd(AUDITOR, STATION)),
    COMPLAINT_APPRAISALS(Group.COMPLAINTS, "/work/complaint_appraisals", officeStaffAnd(AUDITOR, STATION)),
    URGENT_CASES(Group.COMPLAINTS, "/work/urgent_cases", of(COUNTY_OFFICE)),
    URGING_LETTERS(Group.COMPLAINTS, "/work/urging_letters", officeStaffAnd(AUDITOR, STATION)),
    REMINDER_CLERKS(Group.COMPLAINTS, "/work/reminder_clerks", of(COUNTY_OFFICE, STATION)),
    URGING_TERMS(Group.TERMS, "/work/urging_terms", officeStaffAnd(AUDITOR, STATION)),
    HOT_SPOTS(Group.COMPLAINTS, "/work/hot_spots", officeStaffAnd(AUDITOR, STATION)),
    ANALYSIS_REPORTS(Group.COMPLAINTS, "/work/analysis_reports", officeStaffAnd(AUDITOR, STATION)),
    ANALYSIS_TERMS(Group.TERMS, "/work/analysis_terms", officeStaffAnd(AUDITOR, STATION)),
    COMPLAINT_APPRAISAL_TERMS(Group.TERMS, "/work/complaint_appraisal_terms", officeStaffAnd(AUDITOR, STATION)),
    COMPLAINT_TERMS(Group.TERMS, "/work/complaint_terms", officeStaffAnd(AUDITOR, STATION)),
    ASSOCIATION_CASES(Group.ASSOCIATION, "/work/association_cases", of(Role.ASSOCIATION, AUDITOR)),
    ASSOCIATION_ACTIVITIES(Group.ASSOCIATION, "/work/association_activities", of(Role.ASSOCIATION, AUDITOR)),
    ASSOCIATION_TESTS(Group.ASSOCIATION, "/work/association_tests", of(Role.ASSOCIATION, AUDITOR)),
    ASSOCIATION_FIGURES(Group.ASSOCIATION, "/work/association_figures", of(Role.ASSOCIATION, AUDITOR)),
    ASSOCIATION_ANALYSIS(Group.ASSOCIATION, "/work/association_analysis", of(Role.ASSOCIATION, AUDITOR)),
    RISK_VISITS(Group.SUPERVISION, "/work/risk_visits", of(COUNTY_OFFICE, AUDITOR)),
    RENEWALS(Group.SUPERVISION, "/work/renewals", officeStaffAnd(AUDITOR)),
    SELF_REPORTS(Group.SUPERVISION, "/work/self_reports", officeStaffAnd(AUDITOR)),
    HOLDER_TERMS(Group.TERMS, "/work/holder_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    REENTRY_BANS(Group.SUPERVISION, "/work/reentry_bans", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    PARTICULARS(Group.SUPERVISION, "/work/particulars", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    VISITS(Group.SUPERVISION, "/work/visits", officeStaffAnd(AUDITOR, EVALUATOR)),
    VISIT_PLANS(Group.SUPERVISION, "/work/visit_plans", officeStaffAnd(AUDITOR)),
    VISIT_TERMS(Group.TERMS, "/work/visit_terms", of(COUNTY_OFFICE, EVALUATOR, AUDITOR)),
    SUPERVISION_TRIGGERS(Group.TERMS, "/work/supervision_triggers", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    PARTICULARS_TERMS(Group.TERMS, "/work/particulars_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    TITLE_STEPS(Group.TERMS, "/work/title_steps", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    RETURN_CLAIMS(Group.SUPERVISION, "/work/return_claims", officeStaffAnd(AUDITOR)),
    RETURN_FIGURES(Group.SUPERVISION, "/work/return_figures", officeStaffAnd(AUDITOR)),
    RETURN_TERMS(Group.TERMS, "/work/return_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    COMPENSATION_SCHEMES(Group.SUPERVISION, "/work/compensation_schemes", officeStaffAnd(AUDITOR)),
    COMPENSATION_TERMS(Group.TERMS, "/work/compensation_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    CONSUMER_MESSAGES(Group.SUPERVISION, "/work/messages", officeStaffAnd(AUDITOR)),
    SCAN_TERMS(Group.TERMS, "/work/scan_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    MESSAGE_TERMS(Group.TERMS, "/work/message_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    FEEDS(Group.SUPERVISION, "/work/feeds", officeStaffAnd(AUDITOR)),
    RATINGS(Group.SUPERVISION, "/work/ratings", officeStaffAnd(AUDITOR)),
    RATING_FORMULAS(Group.TERMS, "/work/rating_formulas", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    COMMITMENTS(Group.SUPERVISION, "/work/commitments", commitmentReaders()),
    CONSUMER_CHANNELS(Group.TERMS, "/work/consumer_channels", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    LAW_LIBRARY(Group.TERMS, "/work/law_library", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    COMMITMENT_TERMS(Group.TERMS, "/work/commitment_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    STATIONS(Group.SUPERVISION, "/work/stations", officeStaffAnd(AUDITOR)),
    STATION_CASES(Group.SUPERVISION, "/work/station_cases", officeStaffAnd(AUDITOR)),
    ASSOCIATION_TERMS(Group.TERMS, "/work/association_terms", of(COUNTY_OFFICE, Role.ASSOCIATION, AUDITOR)),
    STATION_TERMS(Group.TERMS, "/work/station_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    CONSUMER_WARNINGS(Group.SUPERVISION, "/work/consumer_warnings", officeStaffAnd(AUDITOR)),
    SURVEYS(Group.SUPERVISION, "/work/surveys", officeStaffAnd(AUDITOR)),
    SEVEN_DIMENSIONS(Group.REGISTER, "/work/seven_dimensions", officeStaffAnd(AUDITOR)),
    DIMENSION_TERMS(Group.TERMS, "/work/dimension_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    SURVEY_TERMS(Group.TERMS, "/work/survey_terms", of(COUNTY_OFFICE, HANDLER, AUDITOR)),
    SHORTFALLS(Group.REGISTER, "/work/shortfalls", of(COUNTY_OFFICE)),
    TARGETS(Group.REGISTER, "/work/targets", of(COUNTY_OFFICE, AUDITOR, ADMINISTRATOR)),
    IMPORTS(Group.REGISTER, "/work/imports", of(COUNTY_OFFICE, AUDITOR)),
    ACCOUNTS(Group.PEOPLE, "/admin/accounts", of(ADMINISTRATOR)),
    HANDOVERS(Group.PEOPLE, "/admin/handovers", of(ADMINISTRATOR)),
    FACTOR_RESETS(Group.PEOPLE, "/admin/factor_resets", of(ADMINISTRATOR, AUDITOR)),
    CHAINS(Group.PEOPLE, "/admin/chains", of(ADMINISTRATOR, AUDITOR)),
    AGENCIES(Group.PEOPLE, "/admin/agencies", of(ADMINISTRATOR, AUDITOR)),
    TRADES(Group.SETTINGS, "/admin/trades", of(ADMINISTRATOR)),
    SUBJECT_TYPES(Group.SETTINGS, "/admin/subject_types", of(ADMINISTRATOR)),
    FORMS(Group.SETTINGS, "/admin/forms", of(ADMINISTRATOR)),
    APPRAISAL_TERMS(Group.SETTINGS, "/admin/appraisal_terms", of(ADMINISTRATOR)),
    RETENTION(Group.SETTINGS, "/admin/retention", of(ADMINISTRATOR, AUDITOR)),
    SEARCH_INDEX(Group.REGISTER, "/admin/search_index", of(ADMINISTRATOR)),
    CALENDAR(Group.SETTINGS, "/admin/calendar", of(ADMINISTRATOR)),
    JOURNAL(Group.RECORD, "/admin/journal", of(ADMINISTRATOR, AUDITOR));

    /** Sections of the menu, in order. */
    enum Group {
        WAITING,
        CASES,
        REVIEW,
        NAMING,
        REGISTER,
        SUPERVISION,
        COMPLAINTS,
        ASSOCIATION,
        TERMS,
        PEOPLE,
        SETTINGS,
        RECORD
    }

    private final Group group;
    private final String href;
    private final Set<Role> roles;

    MenuItem(Group group, String href, Set<Role> roles) {
        this.group = group;
        this.href = href;
        this.roles = roles;
    }

    /** Lists the entries for a person with these roles, as far as there are pages for them. */
    static Stream<MenuItem> of(Set<String> roles) {
        return Arrays.stream(values())
                .filter(entry -> entry.roles.stream().anyMatch(role -> roles.contains(role.name())))
                .filter(MenuItem::isBuilt);
    }

    private boolean isBuilt() {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(href + ".xhtml") != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Group group() {
        return group;
    }

    String href() {
        return href;
    }

    private static Set<Role> officeStaffAnd(Role first, Role... others) {
        Set<Role> roles = EnumSet.of(first, others);
        roles.addAll(RoleGroup.OFFICE_STAFF.roles());
        return roles;
    }

    private static Set<Role> of(Role first, Role... others) {
        return EnumSet.of(first, others);
    }

    private static Set<Role> commitmentReaders() {
        Set<Role> roles = officeStaffAnd(AUDITOR);
        roles.add(Role.ASSOCIATION);
        return roles;
    }
}
