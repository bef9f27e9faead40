package fangxin.complaint.consumermessage;

import static fangxin.complaint.consumermessage.ConsumerMessageType.OPINION;
import static fangxin.complaint.consumermessage.MessageFixture.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.complaint.consumermessage.MessageOfficeService.DoubtfulParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the publication of opinions with parts that may be personal data. */
class MessagePublicationTest {
    @ParameterizedTest
    @CsvSource({"店里的김민수态度差。, 김민수, false", "他大名狗剩。, 大名, true"})
    void thePartsAreThoseThatTheMaskedTextShows(String words, String part, boolean speaksOfName) {
        ConsumerMessage message = MessageFixture.message(1, OPINION, words, null, SENT);

        assertThat(MessagePrivacy.doubtfulParts(message)).containsExactly(part);
        assertThat(MessagePrivacy.speaksOfName(message)).isEqualTo(speaksOfName);
    }

    @Test
    void ofSeveralOpinionsTogetherThoseWithoutDoubtfulPartsArePublished() {
        List<String> published = new ArrayList<>();
        MessageOfficeService service = new MessageOfficeService() {
            @Override
            public DoubtfulParts doubtfulParts(String number) {
                return new DoubtfulParts(number.equals("named") ? List.of("김민수") : List.of(), true);
            }

            @Override
            public ConsumerMessageView publish(String number, MessageVersionInput shown) {
                published.add(number + shown.version() + shown.maskDoubtful());
                return null;
            }
        };

        service.publishTogether("clean", 7);
        assertThatThrownBy(() -> service.publishTogether("named", 7))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("consumermessage.publication.doubtful"));

        assertThat(published).containsExactly("clean7false");
    }

    /** The old rules found nothing in these words, so that they were published as they are. */
    @ParameterizedTest
    @CsvSource({
        "JOB, 店长13812345678骂人。, 店长***********骂人。",
        "OFFICE, 店长13812345678骂人。, 店长***********骂人。",
        "JOB, 店里的김민수态度差。, 店里的***态度差。",
        "OFFICE, 店里的김민수态度差。, 店里的김민수态度差。"
    })
    void whatWasPublishedUnderOldRulesIsReadUnderTheRulesOfToday(MessageParty party, String words, String shown) {
        ConsumerMessage opinion = MessageFixture.message(1, OPINION, words, null, SENT);
        opinion.publish(words, words, MessageFixture.TERMS, by(party, SENT));

        assertThat(opinion.publicWords()).isEqualTo(words);
        assertThat(service(opinion).ofUnit("unit"))
                .containsExactly(new PublicOpinionService.PublishedOpinion(SENT, shown, shown));
    }

    private static MessageAct by(MessageParty party, LocalDate day) {
        return party == MessageParty.JOB ? MessageFixture.job(day) : MessageFixture.office(day);
    }

    private static PublicOpinionService service(ConsumerMessage opinion) {
        PublicOpinionService service = new PublicOpinionService();
        service.messages = new ConsumerMessageRepository() {
            @Override
            List<ConsumerMessage> published(String unit, int most) {
                return List.of(opinion);
            }
        };
        return service;
    }
}
