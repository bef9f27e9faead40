package fangxin.demo;

import fangxin.organization.identity.Role;
import fangxin.platform.config.ClasspathConfig;
import fangxin.registry.legacyimport.ImportRunner;
import fangxin.registry.legacyimport.RegisterImportService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Scenario that imports, in the demonstration, config/demo/register-2020.csv: as many titles as were named in 2020,
 * with invented names.
 */
@ApplicationScoped
class RegisterImportScenario {
    private static final String CITY = "220100";
    private static final int DAYS_AGO = 35;

    @Inject
    DemoActors actors;

    @Inject
    RegisterImportService service;

    @Inject
    ImportRunner runner;

    void play() throws Exception {
        byte[] register = ClasspathConfig.text("demo/register-2020.csv").getBytes(StandardCharsets.UTF_8);
        Instant day = actors.workingDay(DAYS_AGO, 10);
        actors.actAs(Role.COUNTY_OFFICE, actors.accountIn(Role.COUNTY_OFFICE, CITY, 0), day, () -> {
            String id = service.receive(DemoTexts.of("register"), new ByteArrayInputStream(register));
            service.decideAgain(id, false);
            runner.runNow(id);
        });
    }
}
