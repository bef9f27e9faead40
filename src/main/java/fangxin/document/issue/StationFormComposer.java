package fangxin.document.issue;

import fangxin.complaint.station.StationCaseService;
import fangxin.complaint.station.StationCaseView;
import fangxin.complaint.station.StationFormData;
import fangxin.complaint.station.StationView;
import fangxin.complaint.station.StationView.StationDetails;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Composer of the forms of a station or ODR firm after DB14/T 3132: its registration, and the ledger of disputes. */
@ApplicationScoped
class StationFormComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    StationCaseService stations;

    @Override
    public DocumentScope scope() {
        return DocumentScope.STATION;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.STATION_REGISTRATION, DocumentCodes.STATION_LEDGER);
    }

    @Override
    public List<DocumentOffer> offers(String number) {
        return List.of(
                new DocumentOffer(DocumentCodes.STATION_REGISTRATION, number),
                new DocumentOffer(DocumentCodes.STATION_LEDGER, number));
    }

    @Override
    public DocumentDraft write(DocumentType type, String number) {
        StationFormData form = stations.form(number);
        StationDetails details = form.details();
        StationView station = details.station();
        DocumentData.DocumentDataBuilder content = header.head(type, form.office(), null)
                .offer("stationNumber", number)
                .offer("stationName", station.name())
                .offer("stationType", ChineseText.text("station.stationtype." + station.type()))
                .offer("stationState", ChineseText.text("station.stationstate." + station.state()))
                .offer("hostName", station.hostName())
                .offer("creditCode", station.creditCode())
                .offer("venue", ChineseText.orNothing(ChineseText.name(station.venue())))
                .offer("stationAddress", ChineseText.orNothing(station.place().address()))
                .offer("link", ChineseText.orNothing(station.place().link()))
                .offer("publicPhone", station.place().phone())
                .offer("contact", ChineseText.orNothing(details.contact()))
                .offer("staffCount", String.valueOf(details.staff()))
                .offer("openedOn", ChineseText.day(station.days().openedOn()));
        if (type.content().equals(DocumentCodes.STATION_LEDGER)) {
            form.ledger().forEach(dispute -> line(content, dispute));
        } else {
            tables(content, details);
        }
        return DocumentDraft.of(type, number, form.office(), null, content.build());
    }

    private static void tables(DocumentData.DocumentDataBuilder content, StationDetails details) {
        int no = 0;
        for (StationView.StationMemberView member : details.members()) {
            content.row("members", String.valueOf(++no), member.name(), member.post(), member.phone());
        }
        no = 0;
        for (StationView.StationRequirementView requirement : details.requirements()) {
            content.row(
                    "requirements",
                    String.valueOf(++no),
                    requirement.name().zh(),
                    ChineseText.text(requirement.met() ? "station.requirement.met" : "station.requirement.missing"));
        }
    }

    private static void line(DocumentData.DocumentDataBuilder content, StationCaseView dispute) {
        content.row(
                "disputes",
                dispute.number(),
                ChineseText.day(dispute.clock().receivedOn()),
                ChineseText.orNothing(dispute.line().shopName()),
                ChineseText.orNothing(dispute.line().words()),
                ChineseText.day(dispute.clock().answeredOn()),
                ChineseText.text("station.stationcasestate." + dispute.state()),
                StationCaseFormComposer.money(dispute.outcome().recovered()));
    }
}
