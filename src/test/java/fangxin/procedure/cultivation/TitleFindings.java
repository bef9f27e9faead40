package fangxin.procedure.cultivation;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Eligibility findings on a title after naming, for container tests. */
@Dependent
public class TitleFindings {
    @Inject
    CultivationRepository records;

    public void add(String certificateNumber, String rule, Actor actor, BusinessMoment now) {
        records.add(new EligibilityFinding(
                WorkSubject.title(certificateNumber),
                new EligibilityCheck(rule, EligibilityCheck.EligibilityResult.MET, "公示系统", now.today(), null, null),
                actor,
                now.at()));
    }

    public List<String> rules(String certificateNumber) {
        return records.checksOf(WorkSubject.title(certificateNumber)).stream()
                .map(EligibilityCheck::rule)
                .toList();
    }
}
