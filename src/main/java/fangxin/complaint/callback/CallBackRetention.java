package fangxin.complaint.callback;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of what complainants said in call-backs and of the names of the officers: it finds the call-backs whose
 * last change of state is before the cutoff, and erases these words and names.
 */
@ApplicationScoped
class CallBackRetention implements RetainedPersonalData {
    @Inject
    CallBackRepository callBacks;

    @Override
    public String kind() {
        return "CALL_BACK";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "c.complaint",
                "from CallBack c where c.since < :before and (c.officer is not null or c.phone.sealed is not null"
                        + " or exists (select k.id from CallBackCall k where k.callBack = c and k.words is not null))",
                Map.of("before", cutoff.moment()));
    }

    @Override
    public void erase(String complaint) {
        callBacks.findForUpdate(complaint).erase();
    }
}
