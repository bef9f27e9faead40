package fangxin.demo;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Role;
import fangxin.supervision.officialcheck.OfficialCheckService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Scenario that imports, in the demonstration, official random checks in one district: an item of a plan, a drawn unit,
 * and a result with the link to its publication.
 */
@ApplicationScoped
class OfficialCheckScenario {
    private static final String OFFICE = "220102";
    private static final String HEADING = "抽查计划编号,抽查机关,抽查事项,统一社会信用代码,检查对象,检查日期,检查结果,公示链接";

    @Inject
    DemoActors actors;

    @Inject
    OfficialCheckService service;

    /** Plays with the first two valid shops of the district. */
    void play(List<DemoShop> shops) throws Exception {
        List<DemoShop> valid = shops.stream()
                .filter(shop -> shop.outcome() == DemoOutcome.TITLE_VALID
                        && shop.owner().equals(OFFICE))
                .limit(2)
                .toList();
        Instant at = actors.workingDay(6, 9);
        String day = BusinessMoment.dayOf(at).toString();
        String plan = DemoTexts.of("officialPlan", day.substring(0, 4));
        String file = String.join(
                "\n",
                HEADING,
                plan + ",,,,,",
                plan + "," + unit(valid.getFirst()) + "," + day + "," + DemoTexts.of("officialResult") + ","
                        + DemoTexts.of("officialLink"),
                plan + "," + unit(valid.getLast()) + ",,,");
        actors.actAs(
                Role.COUNTY_OFFICE,
                actors.accountIn(Role.COUNTY_OFFICE, OFFICE, 0),
                at,
                () -> service.importFile(
                        DemoTexts.of("officialFile"), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    private static String unit(DemoShop shop) {
        return shop.get("uscc") + "," + shop.get("legal_name");
    }
}
