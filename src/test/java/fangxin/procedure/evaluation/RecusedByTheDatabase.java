package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.TextNormalizer;
import fangxin.organization.identity.RecusalRepository;
import fangxin.platform.persistence.DatabaseMigration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recusal and its refusals by the database itself, in plain SQL; the same on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RecusedByTheDatabase {
    private static final String CODE = "91220102MA0Y3C9K7A";
    private DataSource database;
    private Connection sql;

    /** An empty database. */
    protected abstract DataSource database() throws SQLException;

    protected abstract String url();

    /** The SQL state of a trigger's refusal. */
    protected abstract String refusal();

    @BeforeAll
    void migrate() throws SQLException {
        database = database();
        DatabaseMigration.migrate(database, url());
    }

    @BeforeEach
    void fill() throws SQLException {
        sql = database.getConnection();
        sql.setAutoCommit(false);
        run("insert into agency (code, namezh, nameen, type, inferred) values ('220102', '南关', 'Nanguan',"
                + " 'COUNTY_OFFICE', false)");
        run(
                "insert into merchant (id, version, creditcode, name, namekey, agency, createdat) values"
                        + " ('m', 1, ?, '长春市禾穗里商贸有限公司', ?, '220102', current_timestamp)",
                CODE,
                TextNormalizer.keyOrNull("长春市禾穗里商贸有限公司"));
        run(
                "insert into premises (id, merchant, signname, signkey, agency, address) values"
                        + " ('p', 'm', '禾穗里便利店', ?, '220102', '大经路 1 号')",
                TextNormalizer.keyOrNull("禾穗里便利店"));
        run("insert into merchant_phone (id, merchant, phone) values ('m/1', 'm', '19904310001')");
        run("insert into application_round (id, version, owner, roundyear, namezh, nameen, level, opens, closes,"
                + " terms) values ('r', 1, '220102', 2026, '轮', 'round', 'COUNTY', current_date, current_date,"
                + " '{}')");
        run("insert into candidacy (reference, version, merchant, round, premises, stage, subjecttype, office,"
                + " lapseproposed, extended, appealrequested, refusalfinal, createdat) values ('c', 1, 'm', 'r', 'p',"
                + " 'IN_EVALUATION', 'SHOP', '220102', false, false, false, false, current_timestamp)");
        List.of("one", "two").forEach(this::account);
        run("insert into evaluation_team (id, subject, worktype, generation, leader, assignedby, assignedat)"
                + " values ('t', 'c', 'CANDIDACY', 1, 'one', 'x', current_timestamp)");
        run("insert into score_sheet (id, version, team, subject, worktype, generation, editions, openedby,"
                + " openedat) values ('s', 1, 't', 'c', 'CANDIDACY', 1, 'general/2026', 'x', current_timestamp)");
    }

    @AfterEach
    void close() throws SQLException {
        sql.rollback();
        sql.close();
    }

    private void account(String name) {
        run(
                "insert into account (username, version, name, phone, language, active, createdat) values (?, 1, ?, ?,"
                        + " 'zh', true, current_timestamp)",
                name,
                name,
                name.equals("one") ? "19904310009" : "19904310008");
    }

    private void run(String statement, Object... values) {
        try (PreparedStatement prepared = sql.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Grounds of recusal of an account, by the view and by the query for one account. */
    private Set<String> grounds(String account) throws SQLException {
        Set<String> found = grounds("select ground, merchant from recusal where account = ?", account);
        assertThat(grounds(
                        "select r.ground, r.merchant from " + RecusalRepository.OF_ACCOUNT.replace("?1", "?"), account))
                .isEqualTo(found);
        return found;
    }

    private Set<String> grounds(String select, String account) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (PreparedStatement query = sql.prepareStatement(select)) {
            for (int i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
                query.setString(i, account);
            }
            for (ResultSet rows = query.executeQuery(); rows.next(); ) {
                assertThat(rows.getString(2)).isEqualTo("m");
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void declared(String code, String name) {
        run(
                "insert into conflict_of_interest (id, account, creditcode, merchantname, namekey, relation, reason,"
                        + " declaredby, declaredat) values (?, 'one', ?, ?, ?, 'KIN', '亲属经营', 'one', current_timestamp)",
                UUID.randomUUID().toString(),
                code,
                name,
                TextNormalizer.keyOrNull(name));
    }

    private void mark(String account) {
        run(
                "insert into item_mark (id, sheet, code, seq, points, leftout, veto, markedby, markedbyname, markedat)"
                        + " values (?, 's', 'A1', (select count(*) + 1 from item_mark), 5, false, false, ?, ?,"
                        + " current_timestamp)",
                UUID.randomUUID().toString(),
                account,
                account);
    }

    private void refuses(Runnable attempt) throws SQLException {
        var before = sql.setSavepoint();
        assertThatThrownBy(attempt::run)
                .cause()
                .extracting(refused -> ((SQLException) refused).getSQLState())
                .isEqualTo(refusal());
        sql.rollback(before);
    }

    @Test
    void withoutAGroundThereIsNoRecusal() throws SQLException {
        declared(null, "别的店");
        run("update account set employerkey = ? where username = 'one'", TextNormalizer.keyOrNull("别的公司"));

        assertThat(grounds("one")).isEmpty();
        mark("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"禾穗里便利店", "禾穗里 便利店", "禾穗里便利店　", "长春市禾穗里商贸有限公司"})
    void whoDeclaredItByNameOrWorksThereKeepsAway(String name) throws SQLException {
        declared(null, name);
        run("update account set employerkey = ? where username = 'two'", TextNormalizer.keyOrNull(name));

        assertThat(grounds("one")).containsExactly("DECLARED");
        assertThat(grounds("two")).containsExactly("EMPLOYER");
    }

    @Test
    void whatWasTakenBackNoLongerHolds() throws SQLException {
        declared(CODE, null);
        assertThat(grounds("one")).containsExactly("DECLARED");

        run("update conflict_of_interest set withdrawnat = current_timestamp");

        assertThat(grounds("one")).isEmpty();
    }

    @Test
    void whoHasANumberOfTheMerchantKeepsAway() throws SQLException {
        run("update account set phone = '19904310001' where username = 'one'");

        assertThat(grounds("one")).containsExactly("PHONE");
        assertThat(grounds("two")).isEmpty();
    }

    @Test
    void whoSpeaksOrOnceSpokeForItKeepsAwayAndSoDoesWhoSharesThePhone() throws SQLException {
        run("insert into appointment (id, account, role, place, since, until) values ('a', 'one', 'MERCHANT', 'm',"
                + " date('2020-01-01'), date('2020-12-31'))");
        run("update account set phone = '19904310009' where username = 'two'");

        assertThat(grounds("one")).containsExactly("MERCHANT");
        assertThat(grounds("two")).containsExactly("PHONE");
    }

    @Test
    void refusesSeatMarkSignatureAndOpinion() throws SQLException {
        mark("one");
        declared(CODE, null);

        refuses(() -> mark("one"));
        refuses(() -> run("insert into evaluation_team_member (team, memberorder, account, name) values"
                + " ('t', 0, 'one', 'one')"));
        refuses(() ->
                run("insert into sheet_signature (id, sheet, party, name, account, markcount, recordedby, signedat)"
                        + " values ('g', 's', 'TEAM', 'one', 'one', 1, 'one', current_timestamp)"));
        refuses(() -> run("insert into evaluation_opinion (id, subject, worktype, sheet, seq, opinion, place,"
                + " signedby, signedbyname, signedat) values ('o', 'c', 'CANDIDACY', 's', 1, '好', 'x', 'one', 'one',"
                + " current_timestamp)"));
        mark("two");
    }

    @Test
    void refusesTheMarkOfWhoActedOnTheCaseOtherwise() throws SQLException {
        run("insert into journal_entry (id, subject, worktype, seq, step, stagebefore, stageafter, account,"
                + " actorname, role, recordedat) values ('j', 'c', 'CANDIDACY', 1, 'VERIFY', 'SUBMITTED', 'VERIFIED',"
                + " 'one', 'one', 'STATION', current_timestamp)");

        refuses(() -> mark("one"));
        mark("two");
    }

    @Test
    void aMarkOnceGivenStaysAsItIs() throws SQLException {
        mark("one");

        refuses(() -> run("update item_mark set points = 9"));
        refuses(() -> run("delete from item_mark"));
    }
}
