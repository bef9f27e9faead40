package fangxin.complaint.consumermessage;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.supervision.proceeding.SupervisionAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Service boundary for opinion books and boxes (意见簿、监督箱): officers of the office that is in charge of the title enter
 * one, record each monthly reading, correct one, and record that it was taken down; officers and auditors list, count
 * and read them.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class OpinionBoxService {
    private static final int MOST = 500;

    @Inject
    OpinionBoxRepository boxes;

    @Inject
    ConsumerMessageTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Lists the books and boxes of the officer's offices that were not removed, the longest unread first. */
    public List<OpinionBoxView> boxes() {
        return boxes(new OpinionBoxFilter(null, null, false), new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the books and boxes of the officer's offices. */
    public List<OpinionBoxView> boxes(OpinionBoxFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        ConsumerMessageTerms now = terms.current().terms();
        return boxes
                .ofOwners(OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice)
                .stream()
                .map(box -> OpinionBoxView.of(box, today, now))
                .toList();
    }

    /** Counts the books and boxes of the officer's offices. */
    public long count(OpinionBoxFilter filter) {
        Actor actor = currentUser.actor();
        return boxes.countOfOwners(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    public OpinionBoxDetail box(String id) {
        OpinionBox box = boxes.find(id);
        if (!SupervisionAccess.mayRead(currentUser.actor(), box.title(), agencies)) {
            throw new NotFound(id);
        }
        return detail(box);
    }

    /** Registers a book or box; a repeated request for the same place changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public OpinionBoxDetail add(OpinionBoxInput input) {
        BusinessMoment now = businessClock.now();
        input.checked(now.today());
        Actor actor = currentUser.actor();
        Title title = titles.find(input.unit())
                .filter(known -> SupervisionAccess.mayAct(actor, known, Role.COUNTY_OFFICE))
                .orElseThrow(() -> RuleViolation.at("unit", "consumermessage.unit.unknown"));
        titles.lock(title.number());
        return detail(boxes.present(title, input.channel(), input.place()).orElseGet(() -> {
            OpinionBox box = new OpinionBox(title, input, new ActionStamp(actor, now));
            boxes.add(box);
            return box;
        }));
    }

    /** Records a reading; a repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public OpinionBoxDetail read(String id, OpinionBoxReadingInput input) {
        BusinessMoment now = businessClock.now();
        OpinionBox box = findForUpdate(id);
        box.read(input.checked(now.today()), new ActionStamp(currentUser.actor(), now));
        return detail(box);
    }

    /** Corrects a reading with a reason; its history retains the former values. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public OpinionBoxDetail correct(String id, OpinionBoxCorrectionInput input) {
        OpinionBox box = findForUpdate(id);
        box.correct(Constraints.check(input), new ActionStamp(currentUser.actor(), businessClock.now()));
        return detail(box);
    }

    /** Records that a book or box was removed today, so that its readings end. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public OpinionBoxDetail end(String id) {
        OpinionBox box = findForUpdate(id);
        box.end(businessClock.now().today());
        return detail(box);
    }

    private OpinionBox findForUpdate(String id) {
        OpinionBox box = boxes.findForUpdate(id);
        SupervisionAccess.requireActing(currentUser.actor(), box.title(), Role.COUNTY_OFFICE);
        return box;
    }

    private OpinionBoxDetail detail(OpinionBox box) {
        return new OpinionBoxDetail(
                OpinionBoxView.of(
                        box, businessClock.now().today(), terms.current().terms()),
                box.actor().name(),
                box.readings().reversed().stream()
                        .map(OpinionBoxDetail.BoxReading::of)
                        .toList(),
                SupervisionAccess.mayAct(currentUser.actor(), box.title(), Role.COUNTY_OFFICE));
    }
}
