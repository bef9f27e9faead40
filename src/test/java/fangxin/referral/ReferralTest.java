package fangxin.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Given;
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
    private static final Actor CITY = Given.actor("city", Role.COUNTY_OFFICE, "220100");
    private static final LocalDate SENT = Given.DAY.minusDays(3);
    private final Candidacy candidacy = provincial();

    private static Candidacy provincial() {
        RoundTerms usual = Given.terms();
        LevelProgression ladder = new LevelProgression(
                LevelProgression.Conferral.SENT_UP, true, Map.of(Given.OFFICE, "开发区不单独命名"), Map.of(), null);
        ApplicationRound round = new ApplicationRound(
                "220100-2026-2",
                "220100",
                ApplicationRound.Level.PROVINCE,
                2026,
                new LocalizedText("上报", "Up"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                new RoundTerms(
                        usual.organs(),
                        Map.of(),
                        usual.editions(),
                        2026,
                        2026,
                        usual.limits(),
                        1,
                        usual.titleWording(),
                        usual.namingBody(),
                        "批",
                        "文",
                        null,
                        3,
                        false,
                        Map.of(),
                        ladder,
                        null));
        Candidacy candidacy = new Candidacy("2026000008", Given.merchant(), round, Given.instant());
        candidacy.describe(null, "SHOP", "RETAIL", Given.OFFICE, Given.STATION);
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
            candidacy.take(step, StepContext.by(Given.handFor(step, candidacy), Given.now()));
        }
        return candidacy;
    }

    private Referral batch() {
        return new Referral(candidacy.round(), "省创建办", List.of(candidacy), CITY, Given.now());
    }

    private static HigherLevelReply named() {
        return new HigherLevelReply(ReferralItem.Outcome.NAMED, "吉放消办〔2026〕3号", Given.DAY, null, "JL-7", null);
    }

    @Test
    void goesOutOnceWithNumberAndDateOfItsPaper() {
        Referral batch = batch();
        assertThatThrownBy(() -> batch.send(" ", Given.DAY.plusDays(1), CITY, Given.now()))
                .hasMessageContaining("documentNumber")
                .hasMessageContaining("documentDate");

        batch.send("长放消办〔2026〕12号", SENT, CITY, Given.now());

        assertThat(batch.state()).isEqualTo(Referral.State.SENT);
        assertThatThrownBy(() -> batch.drop(CITY)).hasMessageContaining("referral.taken.SENT");
        assertThatThrownBy(() -> batch.send("1", SENT, CITY, Given.now())).hasMessageContaining("referral.taken.SENT");
    }

    @Test
    void keepsTheReasonForWhichALevelIsSkipped() {
        assertThat(batch().items().getFirst().exceptionReason()).isEqualTo("开发区不单独命名");
    }

    @Test
    void isAnsweredOnceOnly() {
        Referral batch = batch();
        batch.send("长放消办〔2026〕12号", SENT, CITY, Given.now());
        ReferralItem item = batch.items().getFirst();

        item.answer(named(), CITY, Given.now());

        assertThatThrownBy(() -> item.answer(named(), CITY, Given.now())).hasMessageContaining("referral.answered");
        assertThat(item.paperNumber()).isEqualTo("JL-7");
    }

    @Test
    void anAnswerIsWholeAndNotOlderThanTheQuestion() {
        Referral batch = batch();
        batch.send("长放消办〔2026〕12号", SENT, CITY, Given.now());
        ReferralItem item = batch.items().getFirst();

        assertThatThrownBy(() -> item.answer(
                        new HigherLevelReply(
                                ReferralItem.Outcome.NAMED, null, SENT.minusDays(1), SENT.minusDays(1), null, null),
                        CITY,
                        Given.now()))
                .hasMessageContaining("documentNumber")
                .hasMessageContaining("referral.documentDate.order")
                .hasMessageContaining("referral.validUntil");
        assertThatThrownBy(() -> item.answer(
                        new HigherLevelReply(ReferralItem.Outcome.REFUSED, null, null, null, null, " "),
                        CITY,
                        Given.now()))
                .hasMessageContaining("referral.reason");
        assertThat(item.outcome()).isNull();
    }

    @Test
    void whatIsDecidedAboveIsNotNamedHereAndAnsweredOnlyAfterItWasSent() {
        StepContext taking = StepContext.by(CITY, Given.now());
        assertThat(candidacy.openTo(CITY)).contains(Step.SEND_UP).doesNotContain(Step.RECORD_ANSWER);
        assertThatThrownBy(() -> candidacy.take(Step.RECORD_ANSWER, Stage.NAMED, taking))
                .hasMessageContaining("candidacy.step.taken");

        candidacy.take(Step.POST, taking);
        assertThatThrownBy(() ->
                        candidacy.take(Step.NAME, StepContext.by(Given.actor("s", Role.SIGNER, "220100"), Given.now())))
                .hasMessageContaining("candidacy.name.above");

        candidacy.take(Step.SEND_UP, taking);
        candidacy.refusedAbove(taking);
        assertThat(candidacy.stage()).isEqualTo(Stage.REFUSED);
        assertThat(candidacy.openTo(Given.owner(candidacy))).isEmpty();
    }

    @Test
    void whatIsNamedHereIsNotSentUp() {
        Candidacy county = Given.candidacyAt(Stage.ON_NOTICE);

        assertThatThrownBy(() -> county.take(Step.SEND_UP, StepContext.by(Given.office(), Given.now())))
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
