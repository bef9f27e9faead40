package fangxin.demo;

import fangxin.complaint.urging.ReminderClerkInput;
import fangxin.complaint.urging.ReminderClerkService;
import fangxin.complaint.urging.UrgentCaseView;
import fangxin.complaint.urging.UrgingInput;
import fangxin.complaint.urging.UrgingReplyInput;
import fangxin.complaint.urging.UrgingService;
import fangxin.complaint.urging.UrgingType;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Scenario that plays, in the demonstration, that a county office names a clerk for reminders with a deputy, and the
 * clerk urges units about their overdue complaints, of which one answers.
 */
@ApplicationScoped
class UrgingScenario {
    private static final String COUNTY = "220102";
    private static final int URGED = 4;

    @Inject
    DemoActors actors;

    @Inject
    UrgingService urging;

    @Inject
    ReminderClerkService clerks;

    void play() throws Exception {
        Instant at = actors.workingDay(1, 14);
        String clerk = actors.accountIn(Role.COUNTY_OFFICE, COUNTY, 0);
        String deputy = actors.accountIn(Role.COUNTY_OFFICE, COUNTY, 1);
        List<String> letters = actors.actAs(Role.COUNTY_OFFICE, clerk, at, () -> {
            clerks.name(COUNTY, new ReminderClerkInput(clerk, deputy, null, null, null));
            return urging.send(new UrgingInput(
                            UrgingType.URGE,
                            DemoTexts.of("urgingWords"),
                            urging.cases().stream()
                                    .limit(URGED)
                                    .map(UrgentCaseView::number)
                                    .toList()))
                    .letters();
        });
        answer(letters.getFirst());
    }

    private void answer(String letter) throws Exception {
        Instant at = actors.workingDay(1, 16);
        String sender = actors.accountIn(Role.COUNTY_OFFICE, COUNTY, 0);
        String unit = actors.actAs(
                Role.COUNTY_OFFICE, sender, at, () -> urging.letter(letter).agencyCode());
        actors.actAs(
                Role.STATION,
                actors.accountIn(Role.STATION, unit, 0),
                at,
                () -> urging.answer(
                        letter,
                        new UrgingReplyInput(
                                DemoTexts.of("urgingReply"),
                                urging.letter(letter).version())));
    }
}
