package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlace;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleTerm;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;

/** Invented shop of the register, valid since 2026 and without location. */
public final class UnitFixture {
    private UnitFixture() {}

    public static UnitRecord shop(
            String number, TitleHolder holder, TitlePlace place, ApplicationRound.TitleLevel level) {
        return new UnitRecord(
                new UnitRecord.UnitCertificate(number, false, null),
                holder,
                place,
                new TitleCategory("SHOP", "RETAIL", level, Grade.PASS),
                new TitleDocument(
                        null,
                        new LocalizedText("示范店", "Model shop"),
                        new LocalizedText("", ""),
                        null,
                        TitleDocument.NO_PROMISES),
                new TitleTerm(LocalDate.of(2026, 1, 1), null),
                new UnitRecord.RecordedStanding(TitleStanding.VALID, null));
    }
}
