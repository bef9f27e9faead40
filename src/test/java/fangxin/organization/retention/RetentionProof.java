package fangxin.organization.retention;

import java.util.List;

/**
 * Enum of the kinds of personal data with the proof that each is deleted: queries that count what the records of the
 * kind hold of persons, which is something before the deletion and nothing after it. Each kind of the retention terms
 * has one.
 */
public enum RetentionProof {
    RENEWAL_APPLICATION(
            any("Renewal r where r.number in :records and (r.signature is not null or r.signer is not null)"),
            files("RENEWAL_EVIDENCE", "RENEWAL_SCAN", "RENEWAL_PLEDGE")),
    SELF_REPORT(
            any("SelfReport r where r.id in :records and (r.note is not null or r.photo is not null)"),
            files("SELF_REPORT_PLAQUE")),
    HOLDER_STATEMENT(
            any("SupervisionProceeding p where p.number in :records and p.statement is not null"),
            files("SUPERVISION_STATEMENT")),
    DELIVERY_ATTEMPT(
            any("DeliveryAttempt d where d.proceeding.number in :records"
                    + " and (d.note is not null or d.picture is not null)"),
            files("SUPERVISION_DELIVERY")),
    /** The counter also reads the records themselves, which are one column each. */
    VISIT_RECORD(files("VISIT")),
    /** Signers without an account are those of the shop and of the consumers. */
    VISIT_SIGNATURE(any("SheetSignature s where s.image is not null and s.account is null"
            + " and s.sheet.id in (select v.sheet from TitleVisit v where v.number in :records)")),
    VOLUNTEER(
            any("TitleVisit v join v.visitors w where v.number in :records and w.name <> :mark"),
            any("VisitEntry e where e.visit.number in :records and e.actor.account = '" + RetentionSamples.VOLUNTEER
                    + "'")),
    RETURN_CLAIM(
            any("ReturnClaim c where c.number in :records and (c.goods is not null or c.refusal is not null"
                    + " or c.contest is not null or c.statement is not null)"),
            any("ReturnEntry e where e.claim.number in :records and e.reason is not null")),
    RETURN_CONTACT(any("SealedReturnContact s where s.claim in :records")),
    STATION_CASE(
            any("StationCase c where c.number in :records and (c.words is not null or c.answer is not null"
                    + " or c.outcome is not null or c.contact.sealed is not null or c.file is not null"
                    + " or c.agreement is not null)"),
            files("STATION_CASE", "STATION_AGREEMENT")),
    STATION_CONTACT(
            any("Station s where s.number in :records and (s.contact is not null or s.contactPhone is not null)"),
            any("StationMember m where m.station.number in :records")),
    CONSUMER_MESSAGE(
            any("ConsumerMessage m where m.number in :records and (m.words is not null or m.answer is not null"
                    + " or m.publicWords is not null or m.publicAnswer is not null)"),
            any("ConsumerMessageEntry e where e.message.number in :records and e.reason is not null"),
            files("CONSUMER_MESSAGE")),
    MESSAGE_CONTACT(
            any("ConsumerMessage m where m.number in :records and m.contactHash is not null"),
            any("SealedMessageContact s where s.message in :records")),
    SURVEY_ANSWER(any("SurveyAnswer a where a.survey in :records and (a.words is not null or a.device is null"
            + " or a.device <> a.id)")),
    NOTIFICATION(any("OutboxMessage m where m.id in :records and (m.recipient <> :mark or m.body <> :mark)")),
    COMPLAINT_CASE(
            any("ComplaintCase c where c.number in :records and (c.summary is not null or c.address is not null"
                    + " or c.traderName <> :mark or c.contactHash is not null or c.mediation.mediator is not null)"),
            any("ComplaintEntry e where e.complaint.number in :records and e.words is not null"),
            any("JointComplainant j where j.complaint in :records and j.name <> :mark")),
    COMPLAINT_FILE(
            any("ComplaintImport i where i.id in :records and i.file is not null"),
            any("RefusedImportRow r where r.intake in :records"),
            files("COMPLAINT_IMPORT")),
    OFFENCE_REPORT(
            any("OffenceReport r where r.number in :records and (r.summary is not null or r.reportedName <> :mark"
                    + " or r.contactHash is not null)"),
            any("OffenceReportEntry e where e.report.number in :records and e.words is not null")),
    CALL_BACK(
            any("CallBack c where c.complaint in :records and (c.officer is not null or c.phone.sealed is not null)"),
            any("CallBackCall k where k.callBack.complaint in :records and k.words is not null")),
    APPRAISED_CASE(
            any("AppraisedCase c where c.id in :records and c.officer is not null"),
            any(
                    "FigureAppeal f where f.reason is not null and exists (select c.id from AppraisedCase c"
                            + " where c.id in :records and c.appraisedMonth = f.appraisedMonth and c.complaint = f.complaint)")),
    URGING_LETTER(any("UrgingLetter l where l.number in :records and (l.words is not null or l.reply is not null)")),
    PLEDGE_SIGNATURE(
            any("Commitment c where c.number in :records and c.signer <> :mark"), files("COMMITMENT_SIGNATURE")),
    OBJECTOR(
            any("SealedObjector s where s.objection in :records"),
            any("SealedCommitmentObjector s where s.objection in :records")),
    FEED_RECORD(any("FeedRecord r where r.id in :records and (r.name is not null or r.documentNumber is not null"
            + " or r.authority is not null or r.result is not null or r.summary is not null)")),
    FEED_UNMATCHED(any("FeedRecord r where r.id in :records")),
    FEED_FILE(any("FeedImport i where i.id in :records and i.file is not null"), files("FEED")),
    ASSOCIATION_CASE_CONTACT(any("AssociationCase c where c.number in :records and c.contact.sealed is not null")),
    ASSOCIATION_CASE_WORDS(any("AssociationCase c where c.number in :records and (c.words is not null"
            + " or c.outcome is not null or c.litigation is not null)")),
    OFFICIAL_CHECK(
            any("OfficialCheck c where c.intake in :records and c.creditCode is not null"), files("OFFICIAL_CHECK")),
    PARTICULARS_EVIDENCE(
            any("ParticularsReport r where r.number in :records and r.remark is not null"),
            files("PARTICULARS_EVIDENCE")),
    RISK_VISIT(any("RiskVisit v where v.id in :records and (v.reason <> :mark or v.result is not null)")),
    RATING_CORRECTION(any("RatingCorrection c where c.id in :records and c.plea <> :mark"));

    private final List<String> queries;

    RetentionProof(String... queries) {
        this.queries = List.of(queries);
    }

    private static String any(String from) {
        return "select count(" + from.split(" ")[1] + ") from " + from;
    }

    private static String files(String... purposes) {
        return any("StoredFile f where f.owner in :records and f.purpose in ('" + String.join("', '", purposes) + "')");
    }

    /** Queries with the parameter {@code records}, some with {@code mark}; each counts rows with data of persons. */
    List<String> queries() {
        return queries;
    }
}
