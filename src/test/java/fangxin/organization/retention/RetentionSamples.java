package fangxin.organization.retention;

import fangxin.naming.title.TitleStatus;
import fangxin.procedure.candidacy.Stage;
import fangxin.supervision.proceeding.SupervisionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;

/**
 * Records with data of persons of the kinds of which the demonstration has none, for tests of their deletion: each
 * ended yesterday and is about a title without a dispute. The caller rolls them back.
 */
@ApplicationScoped
public class RetentionSamples {
    /** Account of the invented volunteer, whose name the journal of a visit states. */
    static final String VOLUNTEER = "sample.volunteer";

    private static final String KEY = "0-retention";
    private static final String UNDISPUTED = " t.status <> :reviewed and not exists (select o.number from"
            + " SupervisionProceeding o where o.title = t and o.state in :open)";
    private static final String NOBODY = "sample";
    private static final String WORDS = "张三，13800000000";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private Timestamp ended;
    private Date endedOn;
    private String title;

    /** Adds a record of each of these kinds, in the transaction of the caller. */
    void add() {
        ended = Timestamp.from(clock.instant().minus(Duration.ofDays(1)));
        endedOn = Date.valueOf(LocalDate.now(clock).minusDays(1));
        title = undisputed("select min(t.number) from Title t where" + UNDISPUTED);
        addVisit();
        addDelivery();
        addParticulars();
        addObjectors();
        addFeedRecords();
        addRiskVisitAndCorrection();
        addAppraisedCase();
        addOffenceReport();
        addAssociationCase();
        addStation();
    }

    private void addVisit() {
        String sheet = find("select min(s.id) from ScoreSheet s where not exists"
                + " (select v.number from TitleVisit v where v.sheet = s.id)");
        insert(
                "title_visit",
                "number, version, title, premises, type, state, plannedon, sheet, record, since",
                KEY,
                1,
                title,
                KEY,
                "EXPERIENCE",
                "DONE",
                endedOn,
                sheet,
                "{\"answers\":[],\"findings\":\"" + WORDS + "\",\"purchases\":[]}",
                ended);
        insert("visit_visitor", "visit, visitororder, account, name", KEY, 0, VOLUNTEER, WORDS);
        insert(
                "visit_entry",
                "id, visit, seq, step, account, actorname, recordedat",
                KEY,
                KEY,
                1,
                "RECORD",
                VOLUNTEER,
                WORDS,
                ended);
        addFile(KEY + "-visit", KEY, "VISIT");
        addFile(KEY + "-drawn", KEY, "SIGNATURE");
        addSignature(sheet, "SHOP");
        addSignature(sheet, "CONSUMER");
    }

    /** Adds a signature whose picture two parties share. */
    private void addSignature(String sheet, String party) {
        insert(
                "sheet_signature",
                "id, sheet, party, name, image, markcount, recordedby, signedat",
                KEY + "-" + party,
                sheet,
                party,
                WORDS,
                KEY + "-drawn",
                1,
                NOBODY,
                ended);
    }

    private void addDelivery() {
        String proceeding =
                undisputed("select min(p.number) from SupervisionProceeding p join p.title t where p.state not in :open"
                        + " and (p.signedOn is null or p.decisionDeliveredOn is not null) and" + UNDISPUTED);
        insert(
                "delivery_attempt",
                "id, proceeding, seq, channel, attemptedon, result, note, picture, account, actorname, recordedat",
                KEY,
                proceeding,
                99,
                "POST",
                endedOn,
                "DELIVERED",
                WORDS,
                KEY,
                NOBODY,
                NOBODY,
                ended);
        addFile(KEY + "-delivery", proceeding, "SUPERVISION_DELIVERY");
    }

    private void addParticulars() {
        insert(
                "particulars_report",
                "number, version, title, termsissue, kind, namezh, nameen, valueafter, changedon, late, remark, channel, account, actorname, reportedat, state",
                KEY,
                1,
                title,
                1,
                "NAME",
                "名称变更",
                "Change of name",
                "新名称",
                endedOn,
                false,
                WORDS,
                "COUNTER",
                NOBODY,
                NOBODY,
                ended,
                "WITHDRAWN");
        addFile(KEY + "-particulars", KEY, "PARTICULARS_EVIDENCE");
    }

    private void addObjectors() {
        String item = undisputed(em.createQuery(
                        "select min(i.id) from NoticeItem i, Title t where t.candidacy = i.candidacy.reference"
                                + " and i.candidacy.stage = :named and" + UNDISPUTED,
                        String.class)
                .setParameter("named", Stage.NAMED));
        addObjection("objection", "sealed_objector", KEY, "item", item);
        addObjection(
                "commitment_objection",
                "sealed_commitment_objector",
                KEY + "-pledge",
                "commitment",
                undisputed("select min(c.number) from Commitment c join c.title t where" + UNDISPUTED));
    }

    private void addObjection(String table, String sealed, String receipt, String subject, String of) {
        insert(
                table,
                "receipt, version, " + subject
                        + ", channel, statement, identified, receivedon, enteredat, state, decidedat",
                receipt,
                1,
                of,
                "LETTER",
                "测试个人信息保存期限。",
                true,
                endedOn,
                ended,
                "DISMISSED",
                ended);
        insert(sealed, "objection, sealed", receipt, WORDS);
    }

    private void addFeedRecords() {
        addFeedRecord("MATCHED", "endedon");
        addFeedRecord("UNMATCHED", "publicuntil");
    }

    private void addFeedRecord(String match, String lastDay) {
        Object[] feed = em.createQuery(
                        "select f.id, f.kind, f.office, i.id from Feed f, FeedImport i"
                                + " where i.kind = f.kind and i.office = f.office order by i.id",
                        Object[].class)
                .setMaxResults(1)
                .getSingleResult();
        insert(
                "feed_record",
                "id, version, feed, kind, office, sourcekey, rowhash, creditcode, name, intake, receivedat, processedat, "
                        + lastDay + ", matchstate",
                KEY + "-" + match,
                1,
                feed[0],
                feed[1],
                feed[2],
                KEY + "/" + match,
                KEY,
                "92220102MA0000023N",
                WORDS,
                feed[3],
                ended,
                ended,
                endedOn,
                match);
    }

    private void addRiskVisitAndCorrection() {
        insert(
                "risk_visit",
                "id, version, title, reason, salt, commitment, state, account, actorname, listedat, result, closedat",
                KEY,
                1,
                title,
                WORDS,
                KEY,
                KEY,
                "CLOSED",
                NOBODY,
                NOBODY,
                ended,
                WORDS,
                ended);
        insert(
                "rating_correction",
                "id, version, title, kind, source, plea, account, actorname, askedat, dueon, outcome, decidedat",
                KEY,
                1,
                title,
                "VISIT",
                KEY,
                WORDS,
                NOBODY,
                NOBODY,
                ended,
                endedOn,
                "REFUSED",
                ended);
    }

    private void addAppraisedCase() {
        insert(
                "complaint_appraisal",
                "month, version, state, termsissue, cases, appealuntil, account, actorname, madeat",
                "1999-12",
                1,
                "PUBLISHED",
                1,
                1,
                endedOn,
                NOBODY,
                NOBODY,
                ended);
        insert(
                "appraised_case",
                "id, version, appraisedmonth, complaint, office, officer, facts",
                KEY,
                1,
                "1999-12",
                KEY,
                "220102",
                WORDS,
                "");
        insert(
                "figure_appeal",
                "id, version, appraisedmonth, complaint, formula, state, account, actorname, reason, appealedat",
                KEY,
                1,
                "1999-12",
                KEY,
                KEY,
                "REJECTED",
                NOBODY,
                NOBODY,
                WORDS,
                ended);
    }

    private void addOffenceReport() {
        insert(
                "offence_report",
                "number, version, source, origin, receivedat, office, reportedname, category, summary, contacthash, state, since, extended",
                KEY,
                1,
                "PHONE",
                "REPORTER",
                ended,
                "220102",
                WORDS,
                "OTHER",
                WORDS,
                KEY,
                "NOT_FILED",
                ended,
                false);
        insert(
                "offence_report_entry",
                "id, report, seq, step, account, actorname, words, recordedat",
                KEY,
                KEY,
                1,
                "DO_NOT_FILE",
                NOBODY,
                NOBODY,
                WORDS,
                ended);
    }

    private void addAssociationCase() {
        insert(
                "association_case",
                "number, version, association, type, source, category, tradername, words, sealed, masked, state, receivedon, endedon, outcome",
                KEY,
                1,
                "220102",
                "OTHER",
                "PHONE",
                "OTHER",
                NOBODY,
                WORDS,
                WORDS,
                "138****0000",
                "SETTLED",
                endedOn,
                endedOn,
                WORDS);
    }

    private void addStation() {
        insert(
                "station",
                "number, version, owner, type, state, name, hostname, creditcode, address, phone, contact, contactphone, staff, conditions, closedon, enteredat",
                KEY,
                1,
                "220102",
                "VENUE",
                "CLOSED",
                NOBODY,
                NOBODY,
                "92220102MA0000023N",
                NOBODY,
                "0431-00000000",
                WORDS,
                WORDS,
                1,
                "",
                endedOn,
                ended);
        insert("station_member", "id, station, name, post, phone", KEY, KEY, WORDS, NOBODY, "0431-00000000");
    }

    private void addFile(String id, String owner, String purpose) {
        insert(
                "stored_file",
                "id, owner, purpose, name, contenttype, bytes, sha256, storedby, storedat",
                id,
                owner,
                purpose,
                "sample.jpg",
                "image/jpeg",
                1L,
                "0".repeat(64),
                NOBODY,
                ended);
    }

    private String undisputed(String query) {
        return undisputed(em.createQuery(query, String.class));
    }

    private static String undisputed(TypedQuery<String> query) {
        return query.setParameter("reviewed", TitleStatus.UNDER_REVIEW)
                .setParameter("open", SupervisionState.open())
                .getSingleResult();
    }

    private String find(String query) {
        return em.createQuery(query, String.class).getSingleResult();
    }

    private void insert(String table, String columns, Object... values) {
        Query insert = em.createNativeQuery("insert into %s (%s) values (%s)"
                .formatted(table, columns, String.join(", ", Collections.nCopies(values.length, "?"))));
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }
}
