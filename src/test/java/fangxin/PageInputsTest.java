package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.administration.NewOfficer;
import fangxin.administration.SpecialDayInput;
import fangxin.administration.formdesign.PledgeTextInput;
import fangxin.casework.appraisal.AppraisalTermsInput;
import fangxin.common.validation.Length;
import fangxin.complaint.consumermessage.ConsumerMessageInput;
import fangxin.complaint.consumermessage.PaperMessageInput;
import fangxin.criteria.editing.EditionDraftService;
import fangxin.criteria.exchange.EditionHead;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.ResultLevel;
import fangxin.criteria.model.SubjectType;
import fangxin.naming.notice.NoticeInput;
import fangxin.organization.identity.PasskeyInput;
import fangxin.organization.retention.RetentionPeriodInput;
import fangxin.procedure.cultivation.ApplicationReturnInput;
import fangxin.procedure.cultivation.Defect;
import fangxin.procedure.cultivation.UsualDefect;
import fangxin.procedure.meeting.ReviewMeeting;
import fangxin.round.LevelProgression;
import fangxin.round.RoundInput;
import fangxin.round.RoundTermsInput;
import fangxin.supervision.draw.DrawFrame;
import fangxin.supervision.draw.RandomnessInput;
import fangxin.supervision.particulars.ParticularsDecisionInput;
import fangxin.supervision.particulars.ParticularsKind;
import fangxin.supervision.particulars.ParticularsReportInput;
import fangxin.supervision.proceeding.DeliveryAttemptInput;
import fangxin.supervision.proceeding.StatementInput;
import fangxin.supervision.proceeding.SupervisionProposalInput;
import fangxin.supervision.reentry.ReentryDecisionInput;
import fangxin.supervision.renewal.RenewalContent;
import fangxin.supervision.renewal.RenewalCounterInput;
import fangxin.supervision.riskvisit.RiskVisitClosingInput;
import fangxin.supervision.riskvisit.RiskVisitInput;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.visit.OffenceLeadInput;
import fangxin.supervision.visit.VisitPlanInput;
import fangxin.supervision.visit.VisitReasonInput;
import fangxin.supervision.visit.VisitRecordInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text input of a page states its maximum length and is in a field of its own: the field refuses a longer text
 * with a sentence beside the input. The maximum is that of the input record, so that pages and API refuse the same.
 */
class PageInputsTest {
    private static final Path ROOT = Path.of("src/main/webapp");
    private static final String ATTRIBUTES = "((?:[^>\"]|\"[^\"]*\")*)>";
    private static final Pattern INPUT = Pattern.compile("<h:input(?:Text|Textarea)\\b" + ATTRIBUTES);
    private static final Pattern FIELD = Pattern.compile("<fx:field\\b" + ATTRIBUTES);
    private static final Pattern MAXIMUM = Pattern.compile("\\b(?:pt:)?maxlength=\"([0-9]+)\"");
    /** Inputs that Faces converts to the type of their property. */
    private static final Set<String> NUMBERS = Set.of("work/round.xhtml year", "work/round.xhtml spread");
    /** Fragment of which each page that includes it has the field. */
    private static final String ANSWER = "WEB-INF/procedure/application/answer.xhtml";

    private static final Map<String, List<Class<?>>> RECORDS = Map.ofEntries(
            Map.entry(
                    "work/round.xhtml",
                    List.of(
                            RoundInput.class,
                            RoundTermsInput.NamingInput.class,
                            RoundTermsInput.DocumentsInput.class,
                            LevelProgression.class)),
            Map.entry("report.xhtml", List.of(ConsumerMessageInput.class)),
            Map.entry("WEB-INF/complaint/consumermessage/paper.xhtml", List.of(PaperMessageInput.class)),
            Map.entry("work/editions.xhtml", List.of(EditionDraftService.NewDraft.class)),
            Map.entry("work/edition/head.xhtml", List.of(EditionHead.class)),
            Map.entry("work/edition/item.xhtml", List.of(CriteriaEdition.Item.class)),
            Map.entry("work/edition/result.xhtml", List.of(ResultLevel.class)),
            Map.entry("work/new_meeting.xhtml", List.of(ReviewMeeting.MeetingDetails.class)),
            Map.entry("work/step/post.xhtml", List.of(NoticeInput.class)),
            Map.entry("work/step/return.xhtml", List.of(ApplicationReturnInput.class, Defect.class)),
            Map.entry("work/usual_defect.xhtml", List.of(UsualDefect.class)),
            Map.entry("work/supervision_trigger.xhtml", List.of(SupervisionTrigger.class)),
            Map.entry("work/particulars_kind.xhtml", List.of(ParticularsKind.class)),
            Map.entry("work/particulars_report.xhtml", List.of(ParticularsDecisionInput.class)),
            Map.entry("WEB-INF/supervision/particulars/form.xhtml", List.of(ParticularsReportInput.class)),
            Map.entry("work/renewal_counter.xhtml", List.of(RenewalContent.class, RenewalCounterInput.class)),
            Map.entry("work/delivery_attempt.xhtml", List.of(DeliveryAttemptInput.class)),
            Map.entry("work/new_proceeding.xhtml", List.of(SupervisionProposalInput.class)),
            Map.entry("work/reentry_ban.xhtml", List.of(ReentryDecisionInput.class)),
            Map.entry("work/random_draw_frame.xhtml", List.of(DrawFrame.class)),
            Map.entry("work/risk_visits.xhtml", List.of(RiskVisitInput.class)),
            Map.entry("work/risk_visit.xhtml", List.of(RiskVisitClosingInput.class)),
            Map.entry("work/random_draw.xhtml", List.of(RandomnessInput.class)),
            Map.entry(
                    "work/visit.xhtml",
                    List.of(VisitRecordInput.class, VisitReasonInput.class, OffenceLeadInput.class)),
            Map.entry("work/new_visit_plan.xhtml", List.of(VisitPlanInput.class)),
            Map.entry("statement.xhtml", List.of(StatementInput.class)),
            Map.entry("my/statement.xhtml", List.of(StatementInput.class)),
            Map.entry("admin/appraisal_terms.xhtml", List.of(AppraisalTermsInput.class)),
            Map.entry("admin/retention_period.xhtml", List.of(RetentionPeriodInput.class)),
            Map.entry("my/security.xhtml", List.of(PasskeyInput.class)),
            Map.entry("admin/form.xhtml", List.of(PledgeTextInput.class)),
            Map.entry("admin/subject_type.xhtml", List.of(SubjectType.SubjectTypeTerms.class)),
            Map.entry("admin/calendar.xhtml", List.of(SpecialDayInput.class)),
            Map.entry("admin/new_officer.xhtml", List.of(NewOfficer.class)));

    private final List<String> faults = new ArrayList<>();
    private int checked;

    @Test
    void everyTextInputStatesItsMaximumLength() throws IOException {
        for (Path page : pages()) {
            for (String input : found(INPUT, page)) {
                checked++;
                if (!input.contains("maxlength=\"") && !isConverted(page, input)) {
                    faults.add(name(page, input));
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(200);
    }

    @Test
    void everyTextInputIsInAFieldOfItsOwn() throws IOException {
        for (Path page : pages()) {
            List<String> fields = found(FIELD, page).stream()
                    .map(field -> attribute(field, "for"))
                    .toList();
            found(INPUT, page).stream()
                    .filter(input -> !ROOT.relativize(page).toString().equals(ANSWER))
                    .filter(input -> !fields.contains(attribute(input, "id")))
                    .forEach(input -> faults.add(name(page, input)));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void theMaximumLengthOfAnInputIsThatOfItsRecord() throws IOException {
        for (Path page : pages()) {
            for (Class<?> input : RECORDS.getOrDefault(ROOT.relativize(page).toString(), List.of())) {
                found(INPUT, page).forEach(text -> compare(page, text, input));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(40);
    }

    private void compare(Path page, String input, Class<?> inputRecord) {
        Matcher stated = MAXIMUM.matcher(input);
        Optional<Integer> bound = bound(attribute(input, "id"), inputRecord);
        if (bound.isPresent() && stated.find()) {
            checked++;
            if (Integer.parseInt(stated.group(1)) != bound.get()) {
                faults.add("%s: %s, %s has %d"
                        .formatted(name(page, input), stated.group(1), inputRecord.getSimpleName(), bound.get()));
            }
        }
    }

    /** {@code titleEn} and {@code defects_#{at.index}_title} are the component {@code title}. */
    private static Optional<Integer> bound(String id, Class<?> inputRecord) {
        List<String> names = Stream.of(id.replaceAll("#\\{[^}]*}", "").split("_"))
                .map(name -> name.replaceFirst("(Zh|En)$", ""))
                .toList();
        return Arrays.stream(inputRecord.getDeclaredFields())
                .filter(field -> names.contains(field.getName()))
                .flatMap(field -> Stream.ofNullable(field.getAnnotation(Length.class)))
                .map(Length::max)
                .findFirst();
    }

    private static boolean isConverted(Path page, String input) {
        return input.contains("converter=\"")
                || input.contains("pt:type=\"date\"")
                || input.contains("pt:type=\"number\"")
                || NUMBERS.contains(name(page, input));
    }

    private static String name(Path page, String input) {
        return ROOT.relativize(page) + " " + attribute(input, "id");
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?<![\\w:-])" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    /** The attributes of each element that matches. */
    private static List<String> found(Pattern element, Path page) throws IOException {
        return element.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }
}
