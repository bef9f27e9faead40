package fangxin.document.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.complaint.handling.CaseNotice;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.HandlingStep;
import fangxin.complaint.handling.MediationPaper;
import fangxin.complaint.handling.MediationPaper.JointConsents;
import fangxin.complaint.handling.WithdrawalDecision;
import fangxin.complaint.station.StationCallBack;
import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseSource;
import fangxin.complaint.station.StationCaseState;
import fangxin.complaint.station.StationCaseView;
import fangxin.complaint.station.StationCaseView.StationCaseDetails;
import fangxin.complaint.station.StationFigures;
import fangxin.complaint.station.StationFormData;
import fangxin.complaint.station.StationPlace;
import fangxin.complaint.station.StationRequirementType;
import fangxin.complaint.station.StationState;
import fangxin.complaint.station.StationType;
import fangxin.complaint.station.StationView;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.document.template.ShippedDocumentTypes;
import fangxin.round.ApplicationRound;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The forms of stations and the papers of mediations state what their types name, for each type of a composer. */
@Tag("once")
class FormComposersTest {
    private static final String OFFICE = "220102";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final DocumentHeader HEADER = new DocumentHeader() {
        @Override
        DocumentData.DocumentDataBuilder head(DocumentType type, String office, ApplicationRound round) {
            return DocumentData.of(type).put("issuer", "南关区创建办");
        }

        @Override
        String phone(String agency) {
            return "0431-88888888";
        }
    };

    private static StationCaseView dispute(StationCaseState state) {
        return new StationCaseView(
                "2026000001",
                "20260000018",
                "重庆路商场服务站",
                state,
                new StationCaseView.StationCaseLine(
                        StationCaseSource.WALK_IN, null, "衣服起球，要求退款", null, null, "某店", BigDecimal.TEN, "139****4712"),
                new StationCaseView.StationCaseClock(
                        DAY,
                        DAY.plusDays(1),
                        DAY.plusDays(14),
                        DAY,
                        state == StationCaseState.SETTLED ? DAY : null,
                        false),
                new StationCaseView.StationCaseOutcome(
                        "正在核实", "当场退款", new BigDecimal("88.50"), null, StationCallBack.SATISFIED, DAY));
    }

    private static StationFormData station() {
        StationView view = new StationView(
                "20260000018",
                StationType.VENUE,
                StationState.ACTIVE,
                "重庆路商场服务站",
                "重庆路商业管理有限公司",
                "91220102MA00000074",
                new LocalizedText("商场", "Mall"),
                new StationPlace("MALL", "重庆路1号", null, null, "0431-80000000", null, null),
                new LocalizedText("南关区创建办", "Office"),
                new StationView.StationDays(DAY, null, DAY),
                null,
                new StationFigures(0, null, null));
        StationDetails details = new StationDetails(
                view,
                "张三 13900000000",
                2,
                List.of(new StationView.StationRequirementView(
                        "STAFF", new LocalizedText("有工作人员", "Staff"), StationRequirementType.CONDITION, true, null)),
                List.of(),
                List.of(),
                List.of(new StationView.StationMemberView("1", "周一", "站长", "139****4715")),
                new StationView.StationProposals(null, null),
                List.of(),
                List.of(),
                List.of(),
                true);
        return new StationFormData(OFFICE, details, List.of(dispute(StationCaseState.SETTLED)));
    }

    private static StationCaseService service(StationCaseState state) {
        return new StationCaseService() {
            @Override
            public StationFormData form(String number) {
                return station();
            }

            @Override
            public StationCaseDetails dispute(String number) {
                return new StationCaseDetails(FormComposersTest.dispute(state), null, List.of(), List.of());
            }

            @Override
            public String officeOf(String number) {
                return OFFICE;
            }
        };
    }

    private static String written(DocumentComposer composer, String code) {
        DocumentDraft draft = composer.write(ShippedDocumentTypes.of(code), "1");
        assertThat(draft.office()).isEqualTo(OFFICE);
        return String.valueOf(draft.content());
    }

    @Test
    void eachFormOfAStationStatesWhatItsTypeNames() {
        StationFormComposer composer = new StationFormComposer();
        composer.header = HEADER;
        composer.stations = service(StationCaseState.SETTLED);

        assertThat(composer.offers("1")).hasSize(2);
        assertThat(written(composer, DocumentCodes.STATION_REGISTRATION)).contains("周一", "139****4715", "有工作人员");
        assertThat(written(composer, DocumentCodes.STATION_LEDGER)).contains("衣服起球", "88.50元");
    }

    @Test
    void anAgreementIsThereOnceTheDisputeIsSettled() {
        StationCaseFormComposer composer = new StationCaseFormComposer();
        composer.header = HEADER;
        composer.disputes = service(StationCaseState.SETTLED);

        assertThat(composer.offers("1")).hasSize(3);
        for (String code : composer.contents()) {
            assertThat(written(composer, code)).contains("当场退款");
        }
        composer.disputes = service(StationCaseState.OPEN);
        assertThat(composer.offers("1")).hasSize(1);
        DocumentType agreement = ShippedDocumentTypes.of(DocumentCodes.STATION_AGREEMENT);
        assertThatThrownBy(() -> composer.write(agreement, "1")).isInstanceOf(NotFound.class);
    }

    private static CaseNotice notice(HandlingStep step, String ground, String words) {
        return new CaseNotice(
                step,
                "1",
                OFFICE,
                "某店",
                DAY,
                DAY.plusDays(3),
                DAY.plusDays(20),
                DAY.plusDays(63),
                ground,
                "总局令第121号第十五条",
                words);
    }

    @Test
    void acceptanceRefusalAndEndingOfAComplaintHaveALetterEach() {
        List<CaseNotice> notices = new ArrayList<>();
        CaseNoticeComposer composer = new CaseNoticeComposer();
        composer.header = HEADER;
        composer.complaints = new ComplaintCaseService() {
            @Override
            public List<CaseNotice> notices(String number) {
                return notices;
            }
        };
        assertThat(composer.offers("1")).isEmpty();

        notices.add(notice(HandlingStep.ACCEPT, null, null));
        notices.add(notice(HandlingStep.END, "一方明确表示无法达成协议", "被投诉人不同意退款"));

        assertThat(composer.offers("1"))
                .extracting(DocumentComposer.DocumentOffer::content)
                .containsExactly(DocumentCodes.COMPLAINT_ACCEPTANCE, DocumentCodes.MEDIATION_ENDING);
        assertThat(written(composer, DocumentCodes.COMPLAINT_ACCEPTANCE))
                .contains("2026年3月2日", "2026年3月5日", "2026年5月4日", "总局令第121号第十五条");
        assertThat(written(composer, DocumentCodes.MEDIATION_ENDING))
                .contains("2026年3月5日", "2026年3月22日", "一方明确表示无法达成协议", "被投诉人不同意退款");
        DocumentType refusal = ShippedDocumentTypes.of(DocumentCodes.COMPLAINT_REFUSAL);
        assertThatThrownBy(() -> composer.write(refusal, "1")).isInstanceOf(NotFound.class);

        notices.clear();
        notices.add(notice(HandlingStep.REFUSE, "超过三年", " "));
        DocumentData written = composer.write(refusal, "1").content();
        assertThat(String.valueOf(written)).contains("某店", "2026年3月22日").doesNotContain("2026年3月5日");
        assertThat(written.fields().get("reason"))
                .as("a refusal states a reason")
                .isEqualTo("超过三年");
    }

    @Test
    void aMediationHasALetterForEachAppointmentAndASettlement() {
        AtomicReference<Instant> appointedAt = new AtomicReference<>(Instant.parse("2026-03-02T06:05:00Z"));
        AtomicReference<JointConsents> joint = new AtomicReference<>();
        MediationPaperComposer composer = new MediationPaperComposer();
        composer.header = HEADER;
        composer.complaints = new ComplaintCaseService() {
            @Override
            public MediationPaper mediationPaper(String number) {
                return new MediationPaper(
                        number, 2, OFFICE, "某店", "李调解", appointedAt.get(), "二楼调解室", true, BigDecimal.TEN, joint.get());
            }

            @Override
            public List<WithdrawalDecision> withdrawalDecisions(String number) {
                return List.of(
                        new WithdrawalDecision(number, OFFICE, "某店", "张调解", true, "系被投诉人近亲属"),
                        new WithdrawalDecision(number, OFFICE, "某店", "李调解", false, "没有利害关系"),
                        new WithdrawalDecision(number, OFFICE, "某店", null, false, "继续调解"));
            }
        };

        List<String> issued = new ArrayList<>();
        composer.documents = new DocumentRepository() {
            @Override
            public Optional<IssuedDocument> find(String type, String subject) {
                return issued.contains(subject) ? Optional.of(new IssuedDocument()) : Optional.empty();
            }
        };
        DocumentType appointment = ShippedDocumentTypes.of(DocumentCodes.MEDIATION_APPOINTMENT);

        assertThat(composer.offers("1"))
                .extracting(DocumentComposer.DocumentOffer::subject)
                .containsExactly("1.2", "1.1", "1.2", "1");
        assertThat(String.valueOf(composer.write(appointment, "1.2").content())).contains("2026年3月2日14时05分", "二楼调解室");
        assertThatThrownBy(() -> composer.write(appointment, "1.1")).isInstanceOf(NotFound.class);
        issued.add("1.1");
        assertThat(composer.offers("1"))
                .extracting(DocumentComposer.DocumentOffer::subject)
                .containsExactly("1.1", "1.2", "1.1", "1.2", "1");
        DocumentType withdrawal = ShippedDocumentTypes.of(DocumentCodes.MEDIATOR_WITHDRAWAL);
        assertThat(String.valueOf(composer.write(withdrawal, "1.1").content())).contains("张调解回避", "系被投诉人近亲属");
        assertThat(String.valueOf(composer.write(withdrawal, "1.2").content())).contains("李调解不回避", "没有利害关系");
        for (String unknown : List.of("1", "1.3", "1.4")) {
            assertThatThrownBy(() -> composer.write(withdrawal, unknown)).isInstanceOf(NotFound.class);
        }
        assertThat(written(composer, DocumentCodes.MEDIATION_SETTLEMENT))
                .contains("李调解", "10元")
                .doesNotContain("本协议适用于");
        joint.set(new JointConsents(29, 1));
        assertThat(written(composer, DocumentCodes.MEDIATION_SETTLEMENT)).contains("同意的29名投诉人", "不同意的1名投诉人没有约束力");
        joint.set(new JointConsents(30, 0));
        assertThat(written(composer, DocumentCodes.MEDIATION_SETTLEMENT)).contains("全部30名投诉人");

        appointedAt.set(null);
        assertThatThrownBy(() -> composer.write(appointment, "1.2")).isInstanceOf(NotFound.class);
        issued.add("1.2");
        assertThat(composer.offers("1"))
                .extracting(DocumentComposer.DocumentOffer::subject)
                .as("the notice of a mediator who withdrew afterwards")
                .containsExactly("1.1", "1.2", "1.1", "1.2", "1");
    }
}
