package fangxin.procedure.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.procedure.application.ApplicationDraftService;
import fangxin.procedure.application.ApplicationFormService;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.Question;
import fangxin.procedure.application.SelfCheck;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An application that is open on two pages keeps what either of them has changed. */
class ApplicationFormPageTest {
    private final Map<String, String> answers = new HashMap<>(Map.of("address", "桂林路18号"));
    private final Map<String, Boolean> ticks = new HashMap<>();

    private final ApplicationFormService form = new ApplicationFormService() {
        @Override
        public ApplicationViews.ApplicationOverview overview(String reference) {
            return null;
        }

        @Override
        public List<ApplicationViews.TaskView> tasks(String reference) {
            return List.of(new ApplicationViews.TaskView(
                    "shop",
                    new LocalizedText("门店", "Shop"),
                    null,
                    Stream.of("signName", "address", "phone")
                            .map(code -> asked(code, answers.get(code)))
                            .toList()));
        }

        @Override
        public List<SelfCheck> selfChecks(String reference) {
            return Stream.of("general.G11", "general.G12", "general.G13")
                    .map(key -> new SelfCheck(key, null, null, null, ticks.get(key)))
                    .toList();
        }
    };

    private final ApplicationDraftService drafts = new ApplicationDraftService() {
        @Override
        public Instant save(String reference, Map<String, String> changed) {
            answers.putAll(changed);
            return Instant.EPOCH;
        }

        @Override
        public Instant saveSelfChecks(String reference, Map<String, Boolean> changed) {
            ticks.putAll(changed);
            return Instant.EPOCH;
        }
    };

    private static ApplicationViews.AnsweredQuestion asked(String code, String answer) {
        return new ApplicationViews.AnsweredQuestion(
                new Question(
                        code,
                        new LocalizedText(code, code),
                        null,
                        Question.QuestionType.TEXT,
                        true,
                        null,
                        null,
                        null,
                        false,
                        null),
                answer,
                null,
                List.of());
    }

    private ApplicationFormPage page() {
        ApplicationFormPage page = new ApplicationFormPage();
        page.form = form;
        page.drafts = drafts;
        page.setReference("22010220260000001");
        page.load();
        return page;
    }

    private SelfCheckPage selfChecks() {
        SelfCheckPage page = new SelfCheckPage();
        page.form = form;
        page.drafts = drafts;
        page.setReference("22010220260000001");
        page.load();
        return page;
    }

    @Test
    void anAnswerThatAnotherPageHasSavedStays() {
        ApplicationFormPage earlier = page();
        ApplicationFormPage later = page();
        earlier.getAnswers().put("signName", "禾穗里便利店");
        earlier.leave();

        later.getAnswers().put("phone", "0431-88880000");
        later.leave();

        assertThat(answers)
                .containsEntry("signName", "禾穗里便利店")
                .containsEntry("phone", "0431-88880000")
                .containsEntry("address", "桂林路18号");
    }

    @Test
    void anAnswerThatIsClearedIsRemoved() {
        ApplicationFormPage page = page();
        page.getAnswers().put("address", null);

        page.leave();

        assertThat(answers).containsEntry("address", null);
    }

    /** The browser saves what is typed after a second. */
    @Test
    void anAnswerThatIsTypedBackAfterAnotherWasSavedIsSaved() {
        ApplicationFormPage page = page();
        answers.put("address", "桂林路19号");
        page.setTyped("phone address");

        page.leave();

        assertThat(answers).containsEntry("address", "桂林路18号");
    }

    @Test
    void savingOneAnswerKeepsTheOthersThatAnotherPageHasSaved() {
        ApplicationFormPage page = page();
        answers.put("address", "桂林路19号");
        page.getAnswers().put("phone", "0431-88880000");
        page.save("phone");
        // The browser sends what it shows.
        page.getAnswers().put("address", "桂林路18号");

        page.leave();

        assertThat(answers).containsEntry("address", "桂林路19号").containsEntry("phone", "0431-88880000");
    }

    @Test
    void aTickThatAnotherPageHasSavedStays() {
        SelfCheckPage earlier = selfChecks();
        SelfCheckPage later = selfChecks();
        earlier.getDone().put("general.G11", true);
        earlier.saveTicks();

        later.getDone().put("general.G12", true);
        later.save();

        assertThat(ticks)
                .containsEntry("general.G11", true)
                .containsEntry("general.G12", true)
                .containsEntry("general.G13", false);
    }

    @Test
    void anAnswerNoStaysWhileAnotherBoxIsTicked() {
        ticks.put("general.G11", false);
        SelfCheckPage page = selfChecks();
        page.getDone().put("general.G12", true);

        page.saveTicks();

        assertThat(ticks)
                .containsEntry("general.G11", false)
                .containsEntry("general.G12", true)
                .containsEntry("general.G13", null);
    }

    @Test
    void aTickThatIsTakenAwayIsAnsweredNo() {
        SelfCheckPage page = selfChecks();
        page.getDone().put("general.G11", true);
        page.getDone().put("general.G12", true);
        page.saveTicks();
        page.getDone().put("general.G11", false);

        page.save();

        assertThat(ticks).containsEntry("general.G11", false).containsEntry("general.G12", true);
    }
}
