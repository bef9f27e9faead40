package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
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
        return imported(registeredName, creditCode, address, serial, null);
    }

    static Title importedUntil(LocalDate validUntil) {
        return imported("南关区乙便利店", null, "自由大路2号", 2, validUntil);
    }

    private static Title imported(
            String registeredName, String creditCode, String address, long serial, LocalDate validUntil) {
        return Title.imported(
                CertificateNumber.issue(NoticeFixture.OFFICE, 2020, ApplicationRound.TitleLevel.COUNTY, "01", serial),
                new LegacyTitle(
                        NoticeFixture.OFFICE,
                        new TitleHolder(null, registeredName, creditCode),
                        TitlePlaceBuilder.place(registeredName, address).build(),
                        new TitleCategory("SHOP", "RETAIL", ApplicationRound.TitleLevel.COUNTY, null),
                        TitleDocument.ofOldRegister(null, new LocalizedText("示范店", "Model shop")),
                        new TitleTerm(LocalDate.of(2020, 11, 30), validUntil),
                        new TitleProvenance(null, null, null, "import", 2, null)),
                new ActionStamp(NoticeFixture.officer("office", Role.COUNTY_OFFICE), NoticeFixture.at(DAY)));
    }

    /** Carries out a decision that does not demand the plaque back. */
    public static void decide(Title title, TitleDecision decision, DecisionDocument document, ActionStamp by) {
        title.decide(decision, document, null, by);
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
