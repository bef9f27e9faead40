package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.demo.DemoHistory;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.testing.server.Deployments;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index gives the same results as the database of this run, whatever happens between them. */
@ExtendWith(ArquillianExtension.class)
public class SearchIndexIT {
    private static final int WISHES = 3_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @Inject
    UnitSearchIndex directory;

    @Inject
    AgencyRepository agencies;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Inject
    DemoHistory history;

    @BeforeEach
    void whenTheDemonstrationHasBeenPlayed() throws Exception {
        history.played().toCompletableFuture().get(10, TimeUnit.MINUTES);
    }

    @Test
    void aSearchFindsWhatLookingAtEachRowOfTheDatabaseFinds() {
        List<UnitRecord> rows = rows();
        List<Agency> offices = agencies.all().stream().filter(Agency::isOffice).toList();
        Map<String, Set<String>> districts = offices.stream()
                .collect(Collectors.toMap(
                        Agency::code,
                        above -> offices.stream()
                                .map(Agency::code)
                                .filter(code -> agencies.isWithin(code, above.code()))
                                .collect(Collectors.toSet())));
        NaiveSearch naive = new NaiveSearch(rows, DAY, districts);
        RandomQueries wishes = new RandomQueries(rows, new Random(rows.size()));

        for (int i = 0; i < WISHES; i++) {
            UnitQuery query = wishes.next();
            assertThat(naive.difference(query, directory.search(query, DAY)))
                    .as(query.toString())
                    .isEmpty();
        }
    }

    @Test
    void whatIsCommittedWithoutAnEventIsFollowedBySequence() throws Exception {
        UnitRecord unit = rows().getFirst();

        rename(unit, "改名的店");

        assertThat(rows()).containsExactlyInAnyOrderElementsOf(filed());
        rename(unit, unit.place().signName());
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(filed());
    }

    private void rename(UnitRecord unit, String signName) throws Exception {
        inTransaction("update title set signname = '" + signName + "' where number = '" + unit.number() + "'");
        soon(() ->
                directory.find(unit.number()).orElseThrow().place().signName().equals(signName));
    }

    @Test
    void whatIsRolledBackIsNeverSeen() throws Exception {
        String number = rows().getLast().number();
        String address = rows().getLast().place().address();
        long before = lastChange();
        transaction.begin();
        em.createNativeQuery("update title set signname = '没有的店' where number = '" + number + "'")
                .executeUpdate();
        transaction.rollback();

        inTransaction("update title set address = '别处' where number = '" + number + "'");

        soon(() -> directory.find(number).orElseThrow().place().address().equals("别处"));
        assertThat(directory.find(number).orElseThrow().place().signName()).isNotEqualTo("没有的店");
        assertThat(changesOf(number, before)).as("changes that were committed").isEqualTo(1);
        soon(() -> directory.sequence() >= lastChange());
        inTransaction("update title set address = '" + address + "' where number = '" + number + "'");
        soon(() -> directory.find(number).orElseThrow().place().address().equals(address));
    }

    private long lastChange() {
        return ((Number) em.createNativeQuery("select max(sequence) from register_change")
                        .getSingleResult())
                .longValue();
    }

    private int changesOf(String number, long since) {
        return ((Number) em.createNativeQuery("select count(*) from register_change where title = ? and sequence > ?")
                        .setParameter(1, number)
                        .setParameter(2, since)
                        .getSingleResult())
                .intValue();
    }

    /** Makes the delta too long, so that a reader far behind gets all units instead. */
    @Test
    void moreChangesThanWantedAreNotGathered() {
        int all = directory
                .findChanged(0, directory.sequence(), DAY, Integer.MAX_VALUE - 1)
                .orElseThrow()
                .size();

        assertThat(all).isPositive();
        assertThat(directory.findChanged(0, directory.sequence(), DAY, all)).isPresent();
        assertThat(directory.findChanged(0, directory.sequence(), DAY, all - 1)).isEmpty();
    }

    /** On Derby, a reader otherwise waits for the rows of a writer. */
    @Test
    void changesAreReadWhileAWriterHoldsTheirRows() throws Exception {
        String number = rows().getFirst().number();
        transaction.begin();
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            em.createNativeQuery("update title set signname = '没有的店' where number = '" + number + "'")
                    .executeUpdate();

            assertThat(reader.submit(() -> directory.findChanged(0, directory.sequence(), DAY, Integer.MAX_VALUE - 1))
                            .get(1, TimeUnit.MINUTES))
                    .isPresent();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aRebuiltIndexHasTheSameDocuments() throws Exception {
        List<UnitRecord> before = filed();

        directory.build();

        assertThat(filed()).containsExactlyInAnyOrderElementsOf(before);
    }

    /** Lists contain the names of trades; a change of a name reaches the index like a change of a unit. */
    @Test
    void aTradeThatIsRenamedIsCalledByItsNewName() throws Exception {
        String code = directory.names().trades().keySet().iterator().next();

        String name = directory.names().trade(code).zh();

        for (String other : List.of("改了名的行业", name)) {
            inTransaction("update trade set namezh = '" + other + "' where code = '" + code + "'");
            soon(() -> directory.names().trade(code).zh().equals(other));
        }
    }

    private List<UnitRecord> filed() {
        List<UnitRecord> filed = new ArrayList<>();
        directory.forEach(filed::add);
        return filed;
    }

    private List<UnitRecord> rows() {
        return em.createQuery("select t from Title t order by t.number", Title.class).getResultList().stream()
                .map(title -> new UnitRecord(
                        new UnitRecord.UnitCertificate(
                                title.number(),
                                title.provenance().isIssuedElsewhere(),
                                title.provenance().paperNumber()),
                        new TitleHolder(
                                null,
                                title.holder().registeredName(),
                                title.holder().creditCode()),
                        TitlePlaceBuilder.withoutPremises(title.place()),
                        title.category(),
                        new TitleDocument(
                                title.document().number(),
                                title.document().wording(),
                                title.document().namingBody(),
                                null,
                                TitleDocument.NO_PROMISES),
                        title.term(),
                        new UnitRecord.RecordedStanding(title.status().standing(), since(title), title.status()),
                        title.formerNames()))
                .toList();
    }

    private static LocalDate since(Title title) {
        return switch (title.status()) {
            case SUSPENDED, REVOKED, UNDER_REVIEW ->
                title.timeline().stream()
                        .filter(event ->
                                event.type().equals(title.status().standing().name()))
                        .map(TitleEvent::effectiveOn)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
            default -> null;
        };
    }

    private void inTransaction(String sql) throws Exception {
        transaction.begin();
        try {
            assertThat(em.createNativeQuery(sql).executeUpdate()).isEqualTo(1);
        } finally {
            transaction.commit();
        }
    }

    private static void soon(BooleanSupplier fulfilled) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!fulfilled.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(fulfilled.getAsBoolean()).isTrue();
    }
}
