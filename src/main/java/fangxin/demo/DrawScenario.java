package fangxin.demo;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.supervision.draw.DrawFrame;
import fangxin.supervision.draw.DrawReplacementInput;
import fangxin.supervision.draw.DrawVersionInput;
import fangxin.supervision.draw.NewDrawInput;
import fangxin.supervision.draw.RandomDrawService;
import fangxin.supervision.draw.RandomDrawView.EvaluatorChoice;
import fangxin.supervision.draw.RandomnessConfirmationInput;
import fangxin.supervision.draw.RandomnessInput;
import fangxin.supervision.draw.RandomnessType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Scenario that plays, in the demonstration, two random draws among the titles of old registers: one that is drawn by a
 * public value and in which a closed shop was replaced, and one whose list is frozen and that waits for dice.
 */
@ApplicationScoped
class DrawScenario {
    private static final String DRAWN = "220122";
    private static final String FROZEN = "220182";
    private static final int EVALUATORS = 6;
    private static final int PERCENT = 10;
    private static final int PER_PAIR = 5;

    @Inject
    DemoActors actors;

    @Inject
    RandomDrawService service;

    void play() throws Exception {
        Instant published = actors.workingDay(24, 20);
        String number = freeze(
                DRAWN, RandomnessType.PUBLIC_VALUE, BusinessMoment.dayOf(published), DemoTexts.of("drawLottery"), 34);
        String value = DemoTexts.of("drawValue");
        String officer = actors.accountIn(Role.COUNTY_OFFICE, DRAWN, 0);
        actors.actAs(
                Role.COUNTY_OFFICE,
                officer,
                actors.workingDay(20, 9),
                () -> service.enterRandomness(
                        number, new RandomnessInput(version(number), value, DemoTexts.of("drawSource"), published)));
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.secondOfficer(officer, DRAWN),
                actors.workingDay(20, 10),
                () -> service.draw(number, new RandomnessConfirmationInput(version(number), value)));
        actors.actAs(
                Role.COUNTY_OFFICE,
                officer,
                actors.workingDay(10, 15),
                () -> service.replace(
                        number,
                        new DrawReplacementInput(
                                version(number),
                                service.draw(number)
                                        .published()
                                        .visited()
                                        .getFirst()
                                        .number(),
                                DemoTexts.of("drawClosed"),
                                service.attach(number, "closed.jpg", DemoPicture.photo(number)))));
        freeze(FROZEN, RandomnessType.DICE, null, DemoTexts.of("drawVideo"), 2);
    }

    private String freeze(String office, RandomnessType type, LocalDate day, String source, int daysAgo)
            throws Exception {
        String officer = actors.accountIn(Role.COUNTY_OFFICE, office, 0);
        Instant time = actors.workingDay(daysAgo, 10);
        return actors.actAs(Role.COUNTY_OFFICE, officer, time, () -> {
            List<String> evaluators = service.choices().getFirst().evaluators().stream()
                    .map(EvaluatorChoice::account)
                    .limit(EVALUATORS)
                    .toList();
            String year = String.valueOf(BusinessMoment.dayOf(time).getYear());
            String number = service.create(new NewDrawInput(
                            office,
                            new DrawFrame(
                                    DemoTexts.of("drawName", year),
                                    List.of(),
                                    PERCENT,
                                    null,
                                    evaluators,
                                    PER_PAIR,
                                    type,
                                    day,
                                    source)))
                    .number();
            service.freeze(number, new DrawVersionInput(version(number)));
            return number;
        });
    }

    private long version(String number) {
        return service.draw(number).version();
    }
}
