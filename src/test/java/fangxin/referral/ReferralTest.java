package fangxin.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.round.ApplicationRound;
import fangxin.round.LevelProgression;
import fangxin.round.RoundTerms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ReferralTest {
    private static final Actor CITY = CandidacyFixture.actor("city", Role.COUNTY_OFFICE, "220100");
    private static final LocalDate SENT = CandidacyFixture.DAY.minusDays(3);
    private final Candidacy candidacy = provincial();

    private static Candidacy provincial() {
        RoundTerms usual = CandidacyFixture.terms();
        LevelProgression ladder = new LevelProgression(
                LevelProgression.ConferralPlace.SENT_UP,
                true,
                Map.of(CandidacyFixture.OFFICE, "开发区不单独命名"),
                Map.of(),
                null);
        ApplicationRound round = new ApplicationRound(
                "220100-2026-2",
                "220100",
                ApplicationRound.TitleLevel.PROVINCE,
                2026,
                new LocalizedText("上报", "Up"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                new RoundTerms(
                        new RoundTerms.RoundParticipation(usual.participation().offices(), Map.of(), Map.of()),
                        new RoundTerms.RoundMaterials(usual.materials().editions(), 2026, 2026),
                        usual.limits(),
                        1,
                        new RoundTerms.NamingTerms(
                                usual.naming().titleWording(), usual.naming().namingBody(), false),
                        new RoundTerms.RoundDocuments("批", "文", null, 3),
                        ladder,
                        null));
        Candidacy candidacy =
                new Candidacy("2026000008", CandidacyFixture.merchant(), round, CandidacyFixture.instant());
        candidacy.describe(null, "SHOP", "RETAIL", CandidacyFixture.OFFICE, CandidacyFixture.STATION);
        candidacy.classify("5213", "RETAIL", "220100-MARKET");
        for (Step step : List.of(
                Step.SUBMIT,
                Step.VERIFY,
                Step.ACCEPT,
                Step.RECOMMEND,
                Step.ASSIGN,
                Step.OPINE,
                Step.SEEK_OPINIONS,
                Step.PASS)) {
            candidacy.take(step, StepContext.by(CandidacyFixture.handFor(step, candidacy), CandidacyFixture.now()));
        }
        return candidacy;
    }

    private Referral batch() {
        return new Referral(candidacy.round(), "省创建办", List.of(candidacy), CITY, CandidacyFixture.now());
    }

    private static HigherLevelReply named() {
        return new HigherLevelReply(
                ReferralItem.ReferralOutcome.NAMED, "吉放消办〔2026〕3号", CandidacyFixture.DAY, null, "JL-7", null);
    }

    @Test
    void isSentOnceWithNumberAndDateOfItsDocument() {
        Referral batch = batch();
        assertThatThrownBy(() -> batch.send(
                        new CoverDocumentInput(" ", CandidacyFixture.DAY.plusDays(1)), CITY, CandidacyFixture.now()))
                .hasMessageContaining("documentNumber")
                .hasMessageContaining("documentDate");

        batch.send(new CoverDocumentInput("长放消办〔2026〕12号", SENT), CITY, CandidacyFixture.now());

        assertThat(batch.state()).isEqualTo(Referral.ReferralState.SENT);
        assertThatThrownBy(() -> batch.drop(CITY)).hasMessageContaining("referral.taken.SENT");
        assertThatThrownBy(() -> batch.send(new CoverDocumentInput("1", SENT), CITY, CandidacyFixture.now()))
                .hasMessageContaining("referral.taken.SENT");
    }

    @Test
    void keepsTheReasonForWhichALevelIsSkipped() {
        assertThat(batch().items().getFirst().exceptionReason()).isEqualTo("开发区不单独命名");
    }

    @Test
    void isAnsweredOnceOnly() {
        Referral batch = batch();
        batch.send(new CoverDocumentInput("长放消办〔2026〕12号", SENT), CITY, CandidacyFixture.now());
        ReferralItem item = batch.items().getFirst();

        item.answer(named(), CITY, CandidacyFixture.now());

        assertThatThrownBy(() -> item.answer(named(), CITY, CandidacyFixture.now()))
                .hasMessageContaining("referral.answered");
        assertThat(item.externalNumber()).isEqualTo("JL-7");
    }

    @Test
    void anAnswerIsWholeAndNotOlderThanTheQuestion() {
        Referral batch = batch();
        batch.send(new CoverDocumentInput("长放消办〔2026〕12号", SENT), CITY, CandidacyFixture.now());
        ReferralItem item = batch.items().getFirst();

        assertThatThrownBy(() -> item.answer(
                        new HigherLevelReply(
                                ReferralItem.ReferralOutcome.NAMED,
                                null,
                                SENT.minusDays(1),
                                SENT.minusDays(1),
                                null,
                                null),
                        CITY,
                        CandidacyFixture.now()))
                .hasMessageContaining("documentNumber")
                .hasMessageContaining("referral.documentDate.order")
                .hasMessageContaining("referral.validUntil");
        assertThatThrownBy(() -> item.answer(
                        new HigherLevelReply(ReferralItem.ReferralOutcome.REFUSED, null, null, null, null, " "),
                        CITY,
                        CandidacyFixture.now()))
                .hasMessageContaining("referral.reason");
        assertThat(item.outcome()).isNull();
    }

    @Test
    void whatIsDecidedAboveIsNotNamedHereAndAnsweredOnlyAfterItWasSent() {
        StepContext taking = StepContext.by(CITY, CandidacyFixture.now());
        assertThat(candidacy.stepsOpenTo(CITY)).contains(Step.SEND_UP).doesNotContain(Step.RECORD_ANSWER);
        assertThatThrownBy(() -> candidacy.take(Step.RECORD_ANSWER, Stage.NAMED, taking))
                .hasMessageContaining("candidacy.step.taken");

        candidacy.take(Step.POST, taking);
        assertThatThrownBy(() -> candidacy.take(
                        Step.NAME,
                        StepContext.by(CandidacyFixture.actor("s", Role.SIGNER, "220100"), CandidacyFixture.now())))
                .hasMessageContaining("candidacy.name.above");

        candidacy.take(Step.SEND_UP, taking);
        candidacy.recordRefusalAbove(taking);
        assertThat(candidacy.stage()).isEqualTo(Stage.REFUSED);
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.owner(candidacy))).isEmpty();
    }

    @Test
    void whatIsNamedHereIsNotSentUp() {
        Candidacy county = CandidacyFixture.candidacyAt(Stage.ON_NOTICE);

        assertThatThrownBy(() ->
                        county.take(Step.SEND_UP, StepContext.by(CandidacyFixture.office(), CandidacyFixture.now())))
                .hasMessageContaining("candidacy.sendUp.here");
    }

    @Test
    void theIndexOfABundleHasTheHashOfEveryFile() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EvidenceZip bundle = new EvidenceZip(out)) {
            bundle.add("", "summary.xlsx", "table".getBytes(StandardCharsets.UTF_8));
            bundle.add("2026000008", "001-2026000008/front/001-门脸,正面.jpg", "picture".getBytes(StandardCharsets.UTF_8));
        }

        Map<String, byte[]> found = read(out.toByteArray());

        String index = new String(found.remove(EvidenceZip.INDEX), StandardCharsets.UTF_8);
        assertThat(found).hasSize(2);
        for (Map.Entry<String, byte[]> file : found.entrySet()) {
            assertThat(index)
                    .contains(file.getKey())
                    .contains(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue())));
        }
        assertThat(index).contains("2026000008,\"001-2026000008/front/001-门脸,正面.jpg\",7,");
    }

    private static Map<String, byte[]> read(byte[] zip) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), in.readAllBytes());
            }
        }
        return found;
    }
}
