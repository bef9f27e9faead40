package fangxin.complaint.survey;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import java.util.List;

/**
 * Access rule of satisfaction surveys: officers of an office create and run surveys on units in its area; its staff,
 * the staff of the office above and auditors read them. Others, and those recused from the merchant of the unit, do not
 * find it.
 */
final class SurveyAccess {
    private SurveyAccess() {}

    /**
     * Returns the offices whose surveys a person may read: the own ones, those that the person audits, and the offices
     * below.
     */
    static List<String> offices(Actor actor, AgencyRepository agencies) {
        return OfficeScope.withThoseBelow(
                OfficeScope.readBy(actor, agencies, RoleGroup.OFFICE_STAFF::includes), agencies);
    }

    static void requireReading(Actor actor, Survey survey, AgencyRepository agencies) {
        if (isRecused(actor, survey) || !offices(actor, agencies).contains(survey.owner())) {
            throw new NotFound(survey.number());
        }
    }

    static boolean mayAct(Actor actor, Survey survey) {
        return actor.holds(Role.COUNTY_OFFICE, survey.owner()) && !isRecused(actor, survey);
    }

    private static boolean isRecused(Actor actor, Survey survey) {
        return survey.merchant() != null && actor.isRecusedFrom(survey.merchant());
    }

    static void requireActing(Actor actor, Survey survey) {
        if (!mayAct(actor, survey)) {
            throw new NotFound(survey.number());
        }
    }

    /** Refuses an office that the person does not act for. */
    static void requireOffice(Actor actor, String office) {
        if (!actor.holds(Role.COUNTY_OFFICE, office)) {
            throw RuleViolation.at("office", "survey.office.missing");
        }
    }

    /** Returns whether a unit lies in the area of an office, or an office below it named the unit. */
    static boolean covers(String office, Title title, AgencyRepository agencies) {
        return agencies.isWithin(title.place().office(), office) || agencies.isWithin(title.owner(), office);
    }
}
