package fangxin.complaint.consumermessage;

import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.config.ApplicationClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Fixture for unit tests: messages to one shop, sent on Monday, 2 March 2026, under the shipped terms. */
final class MessageFixture {
    static final LocalDate SENT = LocalDate.of(2026, 3, 2);
    static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final Actor SYSTEM = NoticeFixture.officer("system", Role.JOB);
    static final Actor SHOP = new Actor("shop", "南关区禾丰便利店", List.of());
    static final Actor CONSUMER = new Actor("public", "消费者", List.of());
    static final ConsumerMessageTerms TERMS = ConsumerMessageTermsSeed.shipped();
    private static final ConsumerMessageTermsIssue ISSUE =
            new ConsumerMessageTermsIssue(ConsumerMessageTermsIssue.FIRST, TERMS, null, Instant.EPOCH);

    private MessageFixture() {}

    static Title title() {
        return TitleFixture.imported("南关区禾丰便利店", "92220102MA0000001X", "人民大街1号", 1);
    }

    static ConsumerMessage message(ConsumerMessageType type) {
        return message(1, type, "空调太冷了，请调高温度。", null, SENT);
    }

    static ConsumerMessage message(long n, ConsumerMessageType type, String words, String contactHash, LocalDate day) {
        Title title = title();
        return message(
                n, new AddressedUnit(title.number(), title, title.owner(), false), type, words, contactHash, day);
    }

    static ConsumerMessage unmatched(ConsumerMessageType type) {
        return message(1, new AddressedUnit("旧牌 88 号", null, "220100", false), type, "证牌上没有编号。", null, SENT);
    }

    private static ConsumerMessage message(
            long n, AddressedUnit unit, ConsumerMessageType type, String words, String contactHash, LocalDate day) {
        return new ConsumerMessage(
                ConsumerMessage.numberOf(2026, n),
                unit,
                MessageChannel.ONLINE,
                new ConsumerMessageInput(unit.number(), type, words, null, false),
                contactHash,
                ISSUE,
                null,
                consumer(day));
    }

    static MessageAct consumer(LocalDate day) {
        return by(MessageParty.CONSUMER, CONSUMER, day);
    }

    static MessageAct shop(LocalDate day) {
        return by(MessageParty.HOLDER, SHOP, day);
    }

    static MessageAct office(LocalDate day) {
        return by(MessageParty.OFFICE, OFFICER, day);
    }

    static MessageAct job(LocalDate day) {
        return by(MessageParty.JOB, SYSTEM, day);
    }

    static MessageAct by(MessageParty party, Actor actor, LocalDate day) {
        return MessageAct.of(party, actor, at(day, LocalTime.NOON));
    }

    static BusinessMoment at(LocalDate day, LocalTime time) {
        return new BusinessMoment(
                day.atTime(time).atZone(ApplicationClock.CHINA).toInstant(), WorkingCalendar.weekdaysOnly());
    }
}
