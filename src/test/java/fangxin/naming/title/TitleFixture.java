package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Titles of an old register, and a repository that finds them by equal keys as the queries of the database do. */
public final class TitleFixture {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private TitleFixture() {}

    /** A county title for a shop of the office 220102, without a term. */
    public static Title imported(String registeredName, String creditCode, String address, long serial) {
        return imported(registeredName, creditCode, address, serial, null, null);
    }

    /** The same for a place that the test states. */
    public static Title importedAt(TitlePlace place, String creditCode, long serial) {
        return imported(
                new TitleHolder(null, place.signName(), creditCode),
                place,
                serial,
                null,
                null,
                TitleDocument.ofOldRegister(null, new LocalizedText("示范店", "Model shop")));
    }

    /** A title of the grade excellent by evaluation. */
    public static Title excellentUntil(LocalDate validUntil) {
        return imported("南关区丙便利店", null, "自由大路3号", 3, validUntil, Grade.EXCELLENT);
    }

    public static Title importedUntil(LocalDate validUntil) {
        return imported("南关区乙便利店", null, "自由大路2号", 2, validUntil, null);
    }

    /** A title of a merchant with an account, with promises, one a line. */
    public static Title held(String merchant, LocalDate validUntil, LocalizedText promises) {
        TitleDocument paper = TitleDocument.ofOldRegister(null, new LocalizedText("示范店", "Model shop"));
        return imported(
                new TitleHolder(merchant, "南关区丁便利店", "92220102MA0000023N"),
                "自由大路4号",
                4,
                validUntil,
                null,
                new TitleDocument(paper.number(), paper.wording(), paper.namingBody(), null, promises));
    }

    private static Title imported(
            String registeredName, String creditCode, String address, long serial, LocalDate validUntil, Grade grade) {
        return imported(
                new TitleHolder(null, registeredName, creditCode),
                address,
                serial,
                validUntil,
                grade,
                TitleDocument.ofOldRegister(null, new LocalizedText("示范店", "Model shop")));
    }

    private static Title imported(
            TitleHolder holder,
            String address,
            long serial,
            LocalDate validUntil,
            Grade grade,
            TitleDocument document) {
        return imported(
                holder,
                TitlePlaceBuilder.place(holder.registeredName(), address).build(),
                serial,
                validUntil,
                grade,
                document);
    }

    /** Returns a title of a level that a merchant holds at the premises "p1". */
    public static Title heldAtLevel(ApplicationRound.TitleLevel level, LocalDate validUntil, LocalizedText promises) {
        TitleDocument paper = TitleDocument.ofOldRegister(null, new LocalizedText("示范店", "Model shop"));
        return imported(
                new TitleHolder("m1", "南关区丁便利店", "92220102MA0000023N"),
                TitlePlaceBuilder.place("丁便利店", "自由大路4号").premises("p1").build(),
                level,
                104,
                validUntil,
                null,
                new TitleDocument(paper.number(), paper.wording(), paper.namingBody(), null, promises));
    }

    private static Title imported(
            TitleHolder holder,
            TitlePlace place,
            long serial,
            LocalDate validUntil,
            Grade grade,
            TitleDocument document) {
        return imported(holder, place, ApplicationRound.TitleLevel.COUNTY, serial, validUntil, grade, document);
    }

    private static Title imported(
            TitleHolder holder,
            TitlePlace place,
            ApplicationRound.TitleLevel level,
            long serial,
            LocalDate validUntil,
            Grade grade,
            TitleDocument document) {
        return Title.imported(
                CertificateNumber.issue(NoticeFixture.OFFICE, 2020, level, "01", serial),
                new LegacyTitle(
                        NoticeFixture.OFFICE,
                        holder,
                        place,
                        new TitleCategory("SHOP", "RETAIL", level, grade),
                        document,
                        new TitleTerm(LocalDate.of(2020, 11, 30), validUntil),
                        new TitleProvenance(null, null, null, "import", 2, null)),
                TitleCauseFixture.composer()::ofExpiry,
                DAY.plusDays(21),
                new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(DAY)));
    }

    /** Carries out a decision that does not demand the plaque back. */
    public static void decide(Title title, TitleDecision decision, DecisionDocument document, ActionStamp by) {
        TitleStep step = decision.step();
        title.decide(
                decision,
                document,
                new DecisionEffect(
                        step == null ? null : TitleCauseFixture.composer().of(step, title, document, by.moment()),
                        null,
                        TitleCause.NONE),
                by);
    }

    /** Takes a step by a document of its shipped type. */
    public static void take(Title title, TitleStep step, LocalDate lastDay, BusinessMoment at) {
        TitleStepFixture.take(title, step, lastDay, at);
    }

    /** Changes a particular of a title, as a confirmed report of its holder does. */
    public static void change(Title title, TitleParticular particular, String value, ActionStamp by) {
        LocalizedText why = new LocalizedText("信息变更", "Change of particulars");
        title.changeParticular(particular, value, new TitleCause(why, why, TitleCause.NONE, null), by);
    }

    /** Withdraws the grounds that a document has stated. */
    public static void withdrawGrounds(Title title, String document, ActionStamp by) {
        title.groundsOf(document).forEach(seq -> title.withdrawGround(seq, "记录已修复", by));
    }

    public static TitleRepository repository(List<Title> titles) {
        return new TitleRepository() {
            @Override
            public List<Title> ofCreditCodes(Collection<String> creditCodes) {
                return titles.stream()
                        .filter(title -> creditCodes.contains(title.holder().creditCode()))
                        .toList();
            }

            @Override
            public List<Title> ofHolderKeys(Collection<String> holderKeys) {
                return titles.stream()
                        .filter(title -> holderKeys.contains(title.nameKey()))
                        .toList();
            }

            @Override
            public List<Title> ofHolderKeysWithoutCode(Collection<String> holderKeys) {
                return ofHolderKeys(holderKeys).stream()
                        .filter(title -> title.holder().creditCode() == null)
                        .toList();
            }

            @Override
            public List<Title> numbered(Collection<String> numbers) {
                return List.of();
            }
        };
    }
}
