package fangxin.rating;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/**
 * Service boundary for social duties: an officer of the office that keeps the title records one and adds its proof, and
 * a second officer confirms or refuses it.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class SocialDutyService {
    @Inject
    SocialDutyRepository duties;

    @Inject
    TitleRepository titles;

    @Inject
    RatingSecondOfficers seconds;

    @Inject
    FileStore files;

    @Inject
    RatingRepository ratings;

    @Inject
    RatingWorker worker;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Records a duty; the same day and description again change nothing. A second officer decides on it once it has its
     * proof.
     */
    public SocialDutyView record(String number, SocialDutyInput input) {
        Title title = titles.findForUpdate(number);
        Actor actor = currentUser.actor();
        RatingAccess.requireActing(actor, title);
        Constraints.check(input);
        BusinessMoment now = businessClock.now();
        if (input.doneOn().isAfter(now.today())) {
            throw RuleViolation.at("doneOn", "rating.duty.day");
        }
        SocialDuty duty = duties.ofTitle(title.number()).stream()
                .filter(each -> each.doneOn().equals(input.doneOn())
                        && each.description().equals(input.text())
                        && each.state() != SocialDutyState.REFUSED)
                .findFirst()
                .orElseGet(() -> add(new SocialDuty(title, input.doneOn(), input.text(), new ActionStamp(actor, now))));
        return SocialDutyView.of(duty, false);
    }

    private SocialDuty add(SocialDuty duty) {
        duties.add(duty);
        return duty;
    }

    /** Records a duty with its proof. */
    public SocialDutyView recordWithProof(String number, SocialDutyInput input, String name, InputStream in) {
        Constraints.check(input);
        if (in == null) {
            throw RuleViolation.at("proof", "rating.duty.proof.missing");
        }
        return prove(record(number, input).id(), name, in);
    }

    /** Stores the picture or PDF that proves a duty; only for the officer who recorded the duty, until the decision. */
    public SocialDutyView prove(String id, String name, InputStream in) {
        SocialDuty duty = duties.findForUpdate(id);
        Actor actor = currentUser.actor();
        RatingAccess.requireActing(actor, duty.title());
        if (duty.state() != SocialDutyState.RECORDED || !duty.actor().account().equals(actor.account())) {
            throw RuleViolation.conflict("rating.duty.proof.other", duty.actor().name());
        }
        StoredFile file = files.store(id, RatingFileAccess.PROOF, name, in, actor.account());
        duty.prove(file.id());
        return SocialDutyView.of(duty, false);
    }

    /** Confirms or refuses a duty, by a second officer; a confirmed one is an input of the rating from then on. */
    public SocialDutyView decide(String id, SocialDutyDecisionInput input) {
        SocialDuty duty = duties.findForUpdate(id);
        Title title = duty.title();
        Actor actor = currentUser.actor();
        if (title.hasRecused(actor) || duty.proof() == null) {
            throw new NotFound(id);
        }
        BusinessMoment now = businessClock.now();
        seconds.of(duty).require(actor);
        Constraints.check(input);
        if (!input.confirmed() && input.reason() == null) {
            throw RuleViolation.at("reason", "rating.correction.reason.missing");
        }
        duty.decide(input.confirmed(), input.reason(), new ActionStamp(actor, now));
        ratings.flush();
        worker.update(List.of(title.number()));
        return SocialDutyView.of(duty, false);
    }
}
