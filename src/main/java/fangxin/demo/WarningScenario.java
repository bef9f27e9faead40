package fangxin.demo;

import fangxin.complaint.warning.ConsumerFestival;
import fangxin.complaint.warning.ConsumerWarningService;
import fangxin.complaint.warning.WarningBasis;
import fangxin.complaint.warning.WarningInput;
import fangxin.complaint.warning.WarningKind;
import fangxin.complaint.warning.WarningPublicationInput;
import fangxin.complaint.warning.WarningVersionInput;
import fangxin.complaint.warning.WarningView.WarningDetails;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.drafting.PublicationJob;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Scenario that plays, in the demonstration, publications of the city for consumers: the tips of the year so far, a
 * public and a proposed warning, an expired tip, a draft of a tip, and a typical case.
 */
@ApplicationScoped
class WarningScenario {
    private static final String OFFICE = "220100";

    /** Besides a warning and a tip that are published by {@link #play}. */
    private static final int TIPS_OF_THE_YEAR = 83;

    private static final int PUBLISHED_AT_ONCE = 7;

    @Inject
    DemoActors actors;

    @Inject
    ConsumerWarningService service;

    @Inject
    PublicationJob publications;

    void play() throws Exception {
        playYear();
        publish(WarningKind.WARNING, "warningPrepaid", 40, 200);
        publish(WarningKind.TIP, "warningFestival", 90, -30);
        publish(WarningKind.TYPICAL_CASE, "warningCase", 12, 300);
        draft(WarningKind.TIP, "warningHeating", 1, 60);
        String proposed = draft(WarningKind.WARNING, "warningElderly", 2, 90);
        actors.actAs(
                Role.COUNTY_OFFICE, first(), actors.workingDay(2, 11), () -> service.propose(proposed, read(proposed)));
    }

    /** Tips of this year so far: with the warning and the tip of {@link #play}, the 85 of the article. */
    private void playYear() throws Exception {
        List<String> topics = List.of(DemoTexts.of("warningTopics").split("\\|"));
        String author = first();
        String second = actors.secondOfficer(author, OFFICE);
        LocalDate today = BusinessMoment.dayOf(actors.workingDay(0, 9));
        for (int i = 0; i < TIPS_OF_THE_YEAR; i++) {
            String topic = topics.get(i % topics.size());
            int daysAgo = today.getDayOfYear() - 1 - i * today.getDayOfYear() / TIPS_OF_THE_YEAR;
            Instant at = actors.workingDay(daysAgo, 9);
            WarningDetails proposed = actors.actAs(Role.COUNTY_OFFICE, author, at, () -> {
                WarningDetails draft = service.create(new WarningInput(
                        OFFICE,
                        WarningKind.TIP,
                        DemoTexts.of("warningOfMonth", topic),
                        DemoTexts.of("warningOfMonthText", topic),
                        topic,
                        null,
                        null,
                        null,
                        today.plusDays(180),
                        null,
                        null,
                        null));
                return service.propose(draft.warning().number(), new WarningVersionInput(draft.version()));
            });
            actors.actAs(
                    Role.COUNTY_OFFICE,
                    second,
                    at,
                    () -> service.publish(
                            proposed.warning().number(), new WarningPublicationInput(proposed.version(), false)));
            if (i % PUBLISHED_AT_ONCE == PUBLISHED_AT_ONCE - 1 || i == TIPS_OF_THE_YEAR - 1) {
                appear(at);
            }
        }
    }

    private void appear(Instant at) throws Exception {
        ApplicationClock.at(at.plus(Duration.ofMinutes(11)), () -> {
            publications.run();
            return at;
        });
    }

    private WarningVersionInput read(String number) {
        return new WarningVersionInput(service.warning(number).version());
    }

    private String first() {
        return actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 0);
    }

    private void publish(WarningKind kind, String words, int daysAgo, int lasts) throws Exception {
        String number = draft(kind, words, daysAgo, lasts);
        Instant at = actors.workingDay(daysAgo, 14);
        actors.actAs(Role.COUNTY_OFFICE, first(), at, () -> service.propose(number, read(number)));
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.secondOfficer(first(), OFFICE),
                at,
                () -> service.publish(
                        number,
                        new WarningPublicationInput(service.warning(number).version(), false)));
        appear(at);
    }

    /** @param lasts days from today on which it is valid last, negative for an expired one */
    private String draft(WarningKind kind, String words, int daysAgo, int lasts) throws Exception {
        LocalDate today = BusinessMoment.dayOf(actors.workingDay(0, 9));
        return actors.actAs(
                Role.COUNTY_OFFICE,
                first(),
                actors.workingDay(daysAgo, 9),
                () -> service.create(new WarningInput(
                                OFFICE,
                                kind,
                                DemoTexts.of(words),
                                DemoTexts.of(words + "Text"),
                                DemoTexts.of(words + "Category"),
                                null,
                                new WarningBasis(
                                        today.minusDays(daysAgo + 90L),
                                        today.minusDays(daysAgo + 1L),
                                        kind == WarningKind.TYPICAL_CASE ? ConsumerFestival.CONSUMER_RIGHTS_DAY : null,
                                        null),
                                null,
                                kind == WarningKind.TYPICAL_CASE ? null : today.plusDays(lasts),
                                null,
                                null,
                                null))
                        .warning()
                        .number());
    }
}
