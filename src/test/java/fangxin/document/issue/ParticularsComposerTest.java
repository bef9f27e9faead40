package fangxin.document.issue;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleParticular;
import fangxin.naming.title.TitleStanding;
import fangxin.supervision.particulars.ParticularsReportView.ReportedChange;
import fangxin.supervision.particulars.ParticularsReportView.ReportedTitle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the paper on a change of particulars states as the former value. */
class ParticularsComposerTest {
    private static final LocalizedText TEXT = new LocalizedText("经营者变更", "Operator changed");
    private static final ReportedTitle TITLE = new ReportedTitle(
            "2201022026101000013", "禾丰里", "南关区禾丰便利店", "92220102MA00005K2H", "自由大路1466号", TitleStanding.VALID);

    @Test
    void aChangeOfAParticularStatesItsFormerValue() {
        assertThat(ParticularsComposer.before(TITLE, change(TitleParticular.SIGN_NAME, "禾丰里")))
                .isEqualTo("禾丰里");
        assertThat(ParticularsComposer.before(TITLE, change(TitleParticular.CREDIT_CODE, "")))
                .isEqualTo("无");
    }

    @Test
    void aNewOperatorAMoveOrAClosingStatesTheUnitOfTheCertificate() {
        assertThat(ParticularsComposer.before(TITLE, change(null, null))).isEqualTo("证书载明的单位“南关区禾丰便利店”，地址：自由大路1466号");
    }

    private static ReportedChange change(TitleParticular particular, String before) {
        return new ReportedChange(
                "OPERATOR",
                TEXT,
                TEXT,
                particular,
                before,
                "南关区新主便利店",
                LocalDate.of(2026, 11, 20),
                false,
                TEXT,
                TEXT,
                false);
    }
}
