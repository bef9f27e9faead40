package fangxin.demo;

import fangxin.complaint.survey.PublicSurveyService;
import fangxin.complaint.survey.SurveyAnswerInput;
import fangxin.complaint.survey.SurveyInput;
import fangxin.complaint.survey.SurveyPaperInput;
import fangxin.complaint.survey.SurveyQuestion;
import fangxin.complaint.survey.SurveyScope;
import fangxin.complaint.survey.SurveyService;
import fangxin.complaint.survey.SurveyView.SurveyDetails;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scenario that plays, in the demonstration, a survey of the city's programme that is over, answered online and on
 * paper, and one of a street that is open.
 */
@ApplicationScoped
class SurveyScenario {
    private static final String CITY = "220100";
    private static final String COUNTY = "220102";
    private static final int ONLINE = 24;
    private static final int SHEETS = 200;

    @Inject
    DemoActors actors;

    @Inject
    SurveyService service;

    @Inject
    PublicSurveyService consumers;

    void play() throws Exception {
        SurveyDetails programme = create(CITY, SurveyScope.PROGRAMME, null, 40, 25);
        answer(programme, actors.workingDay(35, 12), ONLINE);
        actors.actAs(Role.COUNTY_OFFICE, first(CITY), actors.workingDay(24, 10), () -> enterPaper(programme));
        SurveyDetails street = create(COUNTY, SurveyScope.AREA, DemoTexts.of("surveyStreet"), 3, -20);
        answer(street, actors.workingDay(1, 12), ONLINE / 2);
    }

    private String first(String office) {
        return actors.accountIn(Role.COUNTY_OFFICE, office, 0);
    }

    /** @param closed days since its last day, negative for an open one */
    private SurveyDetails create(String office, SurveyScope scope, String name, int opened, int closed)
            throws Exception {
        Instant at = actors.workingDay(opened, 9);
        return actors.actAs(
                Role.COUNTY_OFFICE,
                first(office),
                at,
                () -> service.create(new SurveyInput(
                        office,
                        scope,
                        null,
                        name,
                        BusinessMoment.dayOf(at),
                        BusinessMoment.dayOf(actors.workingDay(0, 9)).minusDays(closed))));
    }

    /** Answers a survey: of twelve answers one is neutral and one dissatisfied. */
    private void answer(SurveyDetails survey, Instant at, int answers) throws Exception {
        for (int i = 0; i < answers; i++) {
            int points = i % 12 == 5 ? 3 : i % 12 == 9 ? 2 : 5 - i % 2;
            SurveyAnswerInput input =
                    new SurveyAnswerInput(each(survey, points), i % 8 == 0 ? DemoTexts.of("surveyWords") : null);
            String device = "demo-" + i;
            ApplicationClock.at(at, () -> {
                consumers.answer(survey.survey().number(), input, device);
                return device;
            });
        }
    }

    private SurveyDetails enterPaper(SurveyDetails survey) {
        return service.enterPaper(
                survey.survey().number(),
                new SurveyPaperInput(
                        SHEETS,
                        each(survey, List.of(2, 4, 10, 84, 100)),
                        service.survey(survey.survey().number()).version()));
    }

    private static <T> Map<String, T> each(SurveyDetails survey, T value) {
        return survey.questions().stream()
                .map(SurveyQuestion::code)
                .collect(Collectors.toMap(Function.identity(), code -> value));
    }
}
