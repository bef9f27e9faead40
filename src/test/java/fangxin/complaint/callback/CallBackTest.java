package fangxin.complaint.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.complaint.handling.CasePlacement;
import fangxin.complaint.handling.CaseProgress;
import fangxin.complaint.handling.ComplaintType;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.ClasspathConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the draw of call-backs, and of the calls that end one. */
@Tag("once")
class CallBackTest {
    private static final ComplaintAppraisalTerms TERMS =
            ClasspathConfig.json("complaint-appraisal-terms.json", ComplaintAppraisalTerms.class);
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final Instant NOW = Instant.parse("2026-10-09T02:00:00Z");
    private static final Actor CALLER = new Actor("caller", "回访员", List.of());
    private static final Map<String, String> SATISFIED =
            Map.of("FLOW", "SATISFIED", "RESULT", "VERY_SATISFIED", "ATTITUDE", "FAIRLY_SATISFIED");

    private static CaseProgress closed(String number, String office) {
        return new CaseProgress(
                number,
                ComplaintType.COMPLAINT,
                new CasePlacement(office, office, null),
                "经办人",
                LocalDate.of(2026, 9, 15),
                true,
                true,
                true,
                false,
                null,
                false,
                false);
    }

    private static List<CaseProgress> cases(String office, int count) {
        List<CaseProgress> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(closed(office + "-" + i, office));
        }
        return cases;
    }

    private static CallBack waiting() {
        CallBackSample sample = CallBackSample.draw(MONTH, cases("220102", 1), Set.of(), 50, "seed");
        return new CallBack(sample.tickets().getFirst(), MONTH.toString(), NOW);
    }

    private static CallInput call(CallOutcome outcome, Map<String, String> answers) {
        return new CallInput(0, outcome, answers, null);
    }

    @Test
    void halfOfEachOfficeIsDrawnAndThoseOf12315Count() {
        List<CaseProgress> all = new ArrayList<>(cases("220102", 9));
        all.addAll(cases("220103", 2));

        CallBackSample sample = CallBackSample.draw(MONTH, all, Set.of("220102-0", "220102-1"), 50, "seed");

        assertThat(sample.platform()).isEqualTo(2);
        assertThat(sample.drawn()).isEqualTo(4);
        assertThat(sample.tickets())
                .filteredOn(ticket -> ticket.called())
                .noneMatch(CallBackSample.CallBackTicket::drawn);
        assertThat(sample.tickets())
                .filteredOn(
                        ticket -> ticket.drawn() && ticket.progress().office().equals("220102"))
                .hasSize(3);
    }

    @Test
    void listAndSeedGiveTheSameSampleAgain() {
        List<CaseProgress> all = cases("220102", 40);
        CallBackSample sample = CallBackSample.draw(MONTH, all, Set.of(), 50, "seed");

        assertThat(CallBackSample.draw(MONTH, all.reversed(), Set.of(), 50, "seed"))
                .isEqualTo(sample);
        assertThat(CallBackSample.draw(MONTH, all, Set.of(), 50, "other").tickets())
                .isNotEqualTo(sample.tickets());
        assertThat(CallBackSample.draw(MONTH, cases("220102", 39), Set.of(), 50, "seed")
                        .listHash())
                .isNotEqualTo(sample.listHash());
    }

    /** The vector of docs/random-selection.md. */
    @Test
    void theDocumentedDrawIsThatOfTheApplication() throws IOException {
        String seed = "6ba46b61edae728341783300a4b83731721b6c9216ceae1eae3f6080354119f8";
        List<CaseProgress> all = List.of(
                closed("2026000000010", "220102"),
                closed("2026000000028", "220102"),
                closed("2026000000036", "220102"),
                closed("2026000000044", "220103"));
        CallBackSample sample = CallBackSample.draw(MONTH, all, Set.of("2026000000036"), 50, seed);
        String document = Files.readString(Path.of("docs/random-selection.md"));

        assertThat(sample.listHash()).isEqualTo("6d31a3d04b141d4166e5127a172d9cc83f306988eaa71e022449c839dcb819a8");
        assertThat(sample.tickets())
                .filteredOn(CallBackSample.CallBackTicket::drawn)
                .extracting(ticket -> ticket.progress().number())
                .containsExactly("2026000000028", "2026000000044");
        assertThat(document)
                .contains(
                        sample.listHash(),
                        seed,
                        CallBackSample.listText(
                                "2026-09",
                                sample.tickets().stream()
                                        .map(ticket -> new CallBackSample.ListedCase(
                                                ticket.progress().number(),
                                                ticket.progress().office(),
                                                ticket.called()))
                                        .toList()));
        assertThat(sample.tickets())
                .filteredOn(ticket -> ticket.progress().office().equals("220102") && !ticket.called())
                .allSatisfy(ticket -> assertThat(document).contains(ticket.ticket()));
    }

    @Test
    void aShareIsRoundedUp() {
        assertThat(CallBackSample.least(9, 50)).isEqualTo(5);
        assertThat(CallBackSample.least(10, 50)).isEqualTo(5);
        assertThat(CallBackSample.least(1, 1)).isEqualTo(1);
        assertThat(CallBackSample.least(0, 50)).isZero();
    }

    @Test
    void theThirdTryWithoutAnAnswerMakesTheComplainantUnreachable() {
        CallBack callBack = waiting();

        callBack.call(call(CallOutcome.NO_ANSWER, Map.of()), TERMS, CALLER, NOW);
        callBack.call(call(CallOutcome.NO_ANSWER, Map.of()), TERMS, CALLER, NOW);
        assertThat(callBack.state()).isEqualTo(CallBackState.WAITING);
        callBack.call(call(CallOutcome.NO_ANSWER, Map.of()), TERMS, CALLER, NOW);

        assertThat(callBack.state()).isEqualTo(CallBackState.UNREACHABLE);
        assertThatThrownBy(() -> callBack.call(call(CallOutcome.DECLINED, Map.of()), TERMS, CALLER, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("callback.over");
    }

    @Test
    void aComplainantIsSatisfiedWhereEachAnswerIs() {
        CallBack one = waiting();
        one.call(call(CallOutcome.ANSWERED, SATISFIED), TERMS, CALLER, NOW);
        CallBack other = waiting();
        other.call(
                call(
                        CallOutcome.ANSWERED,
                        Map.of("FLOW", "SATISFIED", "RESULT", "DISSATISFIED", "ATTITUDE", "SATISFIED")),
                TERMS,
                CALLER,
                NOW);

        assertThat(one.isSatisfied()).isTrue();
        assertThat(other.isSatisfied()).isFalse();
        assertThat(other.state()).isEqualTo(CallBackState.ANSWERED);
    }

    /** A form that was sent twice is one call; other answers on the same page are another one, refused as stale. */
    @Test
    void aRepeatedCallHasTheSameAnswers() {
        CallBack callBack = waiting();
        long shown = callBack.version() - 1;
        callBack.call(call(CallOutcome.ANSWERED, SATISFIED), TERMS, CALLER, NOW);

        assertThat(callBack.hasJustRecorded(call(CallOutcome.ANSWERED, SATISFIED), shown))
                .isTrue();
        assertThat(callBack.hasJustRecorded(
                        call(
                                CallOutcome.ANSWERED,
                                Map.of("FLOW", "SATISFIED", "RESULT", "DISSATISFIED", "ATTITUDE", "SATISFIED")),
                        shown))
                .isFalse();
    }

    @Test
    void eachQuestionOfTheScriptIsAnsweredWithALevel() {
        CallScriptRule.check(call(CallOutcome.ANSWERED, SATISFIED), TERMS);

        assertThatThrownBy(() -> CallScriptRule.check(
                        call(CallOutcome.ANSWERED, Map.of("FLOW", "SATISFIED", "RESULT", "GOOD")), TERMS))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RuleViolation.Violation::field)
                                .containsExactly("answers.RESULT", "answers.ATTITUDE"));
        assertThatThrownBy(() -> CallScriptRule.check(call(CallOutcome.NO_ANSWER, SATISFIED), TERMS))
                .hasMessageContaining("callback.answers.none");
    }

    @Test
    void theTermsRefuseCodesThatAreThereTwiceAndLevelsThatCountAlike() {
        TERMS.check();

        ComplaintAppraisalTerms wrong = new ComplaintAppraisalTerms(
                50,
                3,
                List.of(TERMS.questions().getFirst(), TERMS.questions().getFirst()),
                TERMS.levels().subList(0, 3),
                TERMS.formulas(),
                TERMS.groups(),
                10,
                10,
                TERMS.deviate(),
                5,
                30,
                "default");

        assertThatThrownBy(wrong::check)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RuleViolation.Violation::key)
                                .containsExactly("callback.code.twice", "callback.levels.alike"));
    }
}
