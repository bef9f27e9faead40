package fangxin.complaint.association;

import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Fixture for unit tests: cases and officers of an association, without a container. */
final class AssociationFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final String ASSOCIATION = "220102-CA";
    static final Actor CLERK =
            new Actor("clerk", "杨凤霞", List.of(new Actor.Post(Role.ASSOCIATION, ASSOCIATION, null, "220102")));

    private AssociationFixture() {}

    static ActionStamp on(LocalDate day) {
        return new ActionStamp(CLERK, new BusinessMoment(BusinessMoment.startOf(day), WorkingCalendar.weekdaysOnly()));
    }

    /** A case that has no contact, so that no key is needed. */
    static AssociationCase received(String complaint) {
        return new AssociationCase(
                AssociationCase.numberOf(2026, 1),
                new AssociationCaseInput(
                        ASSOCIATION,
                        AssociationCaseType.QUALITY,
                        complaint == null ? AssociationCaseSource.VISIT : AssociationCaseSource.ENTRUSTED,
                        "FOOD",
                        "甲商店",
                        null,
                        null,
                        new BigDecimal("100.00"),
                        "要求退款",
                        null,
                        complaint),
                new AssociationTrader("甲商店", null, null, null),
                complaint,
                on(TODAY));
    }

    static AssociationCaseStepInput step(
            AssociationCaseStep step, String words, String recovered, InformedChoice choice) {
        return new AssociationCaseStepInput(
                0, step, words, recovered == null ? null : new BigDecimal(recovered), choice);
    }
}
