package fangxin.demo;

import fangxin.identity.Role;
import fangxin.intake.IntakeDesk;
import fangxin.intake.Taker;
import fangxin.platform.ConfigFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The city's office brings the register of 2020, invented names in the real numbers of that year. */
@ApplicationScoped
public class RegisterPlay {
    private static final String CITY = "220100";
    private static final int DAYS_AGO = 35;

    @Inject
    Cast cast;
    @Inject
    IntakeDesk desk;
    @Inject
    Taker taker;

    void play() throws Exception {
        byte[] register = ConfigFiles.text("demo/register-2020.csv").getBytes(StandardCharsets.UTF_8);
        Instant day = cast.workingDay(DAYS_AGO, 10);
        cast.let(Role.COUNTY_OFFICE, cast.holding(Role.COUNTY_OFFICE, CITY, 0), day, () -> {
            String id = desk.receive(DemoWords.of("register"), new ByteArrayInputStream(register));
            desk.take(id, false);
            taker.work(id);
        });
    }
}
