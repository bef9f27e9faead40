package fangxin.demo;

import fangxin.drafting.EditionDraftDesk;
import fangxin.identity.Role;
import fangxin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** An administration of the city has begun to write next year's sheet for prepaid services. */
@ApplicationScoped
public class EditionPlay {
    private static final String AUTHORITY = "220100-COMMERCE";
    private static final String SHEET = "prepaid";
    private static final String NOW_IN_FORCE = "prepaid/2026";
    private static final int DAYS_AGO = 12;

    @Inject
    Cast cast;
    @Inject
    EditionDraftDesk desk;

    void play() throws Exception {
        Instant day = cast.workingDay(DAYS_AGO, 15);
        int next = day.atZone(Clocks.CHINA).getYear() + 1;
        cast.let(Role.AUTHORITY, cast.holding(Role.AUTHORITY, AUTHORITY, 0), day, () -> {
            desk.begin(new EditionDraftDesk.NewDraft(SHEET, next, NOW_IN_FORCE, null, null));
        });
    }
}
