package fangxin.procedure.consultation;

import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import java.util.List;

/** A consultation of two agencies that have not answered. */
public final class ConsultationFixture {
    private ConsultationFixture() {}

    public static Consultation opinions() {
        return new Consultation(
                CandidacyFixture.candidacyAt(Stage.EVALUATED),
                1,
                Consultation.ConsultationType.OPINIONS,
                List.of("B01", "B02"),
                null,
                CandidacyFixture.office(),
                CandidacyFixture.now());
    }
}
