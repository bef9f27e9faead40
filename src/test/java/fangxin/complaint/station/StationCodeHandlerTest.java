package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.ParticularChange;
import fangxin.naming.title.TitleParticular;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationCodeHandlerTest {
    private static final String NEW = "91220102MA0000015U";

    private final Station station = StationFixture.active();

    @Test
    void aStationFollowsTheNewCreditCodeOfItsBusiness() {
        change(TitleParticular.CREDIT_CODE, station.creditCode());

        assertThat(station.creditCode()).isEqualTo(NEW);
    }

    @Test
    void anotherBusinessAndAnotherChangeLeaveItAsItIs() {
        String before = station.creditCode();

        change(TitleParticular.CREDIT_CODE, "92220102MA00005K2H");
        change(TitleParticular.SIGN_NAME, before);

        assertThat(station.creditCode()).isEqualTo(before);
    }

    private void change(TitleParticular particular, String before) {
        StationCodeHandler handler = new StationCodeHandler();
        handler.stations = new StationRepository() {
            @Override
            List<Station> lockOf(String creditCode) {
                return station.creditCode().equals(creditCode) ? List.of(station) : List.of();
            }
        };
        handler.particularChanged(null, new ParticularChange(particular, before, NEW, null, null));
    }
}
