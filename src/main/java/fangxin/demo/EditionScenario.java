package fangxin.demo;

import fangxin.criteria.editing.EditionDraftService;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Scenario that plays, in the demonstration, a sector authority that has begun, and not changed yet, next year's
 * criteria for prepaid services from those in force.
 */
@ApplicationScoped
class EditionScenario {
    private static final String AUTHORITY = "220100-COMMERCE";
    private static final String SHEET = "prepaid";
    private static final String NOW_IN_FORCE = "prepaid/2026";
    private static final int DAYS_AGO = 12;

    @Inject
    DemoActors actors;

    @Inject
    EditionDraftService service;

    void play() throws Exception {
        Instant day = actors.workingDay(DAYS_AGO, 15);
        int next = day.atZone(ApplicationClock.CHINA).getYear() + 1;
        actors.actAs(Role.AUTHORITY, actors.accountIn(Role.AUTHORITY, AUTHORITY, 0), day, () -> {
            service.begin(new EditionDraftService.NewDraft(SHEET, next, NOW_IN_FORCE, null, null));
        });
    }
}
