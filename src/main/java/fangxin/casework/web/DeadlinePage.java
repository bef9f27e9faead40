package fangxin.casework.web;

import fangxin.casework.CaseService;
import fangxin.common.NotFound;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.plaque.PlaqueService;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.supervision.particulars.ParticularsService;
import fangxin.supervision.proceeding.SupervisionService;
import fangxin.supervision.renewal.RenewalReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Page that explains why a deadline is on its day, for a case, a request for opinions, a rectification, an objection, a
 * plaque to return, a naming, a proceeding of supervision, a change of particulars, or a renewal. The parameter of the
 * address names what has the deadline: {@code reference} a case, {@code consultation} a request for opinions, {@code
 * rectification} a rectification, {@code objection} an objection to decide, {@code plaque} a plaque to return, {@code
 * naming} a notice whose titles are to be named, {@code proceeding} a proceeding of supervision, {@code particulars} a
 * reported change of particulars, {@code renewal} a renewal.
 */
@Named
@RequestScoped
public class DeadlinePage {
    /** Paths of the officer's pages by parameter; those of rectifications are named in the worklist only. */
    private static final Map<String, String> BACK = Map.of(
            "reference", "/work/case?reference=",
            "consultation", "/work/step/reply?reference=",
            "objection", "/work/objection?receipt=",
            "plaque", "/work/title?number=",
            "naming", "/work/notice?id=",
            "proceeding", "/work/proceeding?number=",
            "particulars", "/work/particulars_report?number=",
            "renewal", "/work/renewal?number=");

    @Inject
    CaseService cases;

    @Inject
    ConsultationService consultations;

    @Inject
    CultivationService cultivation;

    @Inject
    ObjectionService objections;

    @Inject
    PlaqueService plaques;

    @Inject
    NoticeService notices;

    @Inject
    SupervisionService supervision;

    @Inject
    ParticularsService particulars;

    @Inject
    RenewalReviewService renewals;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private DeadlineReason reason;

    public void load() {
        reason = Stream.of(
                        read("reference", cases::deadline),
                        read("consultation", consultations::deadline),
                        read("rectification", cultivation::rectificationDeadline),
                        read("objection", objections::deadline),
                        read("plaque", plaques::deadline),
                        read("naming", notices::namingDeadline),
                        read("proceeding", supervision::deadline),
                        read("particulars", particulars::deadline),
                        read("renewal", renewals::deadline))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFound("deadline"));
    }

    private DeadlineReason read(String parameter, Function<String, DeadlineReason> service) {
        String key = parameters.get(parameter);
        return key == null ? null : service.apply(key);
    }

    /** Path of the officer's page of what has the deadline. */
    public String getBack() {
        return BACK.entrySet().stream()
                .filter(page -> parameters.containsKey(page.getKey()))
                .map(page -> page.getValue() + parameters.get(page.getKey()))
                .findFirst()
                .orElse("/work/worklist");
    }

    public DeadlineReason getReason() {
        return reason;
    }

    public String getReference() {
        return parameters.get("reference");
    }
}
