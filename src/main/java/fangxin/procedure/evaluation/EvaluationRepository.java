package fangxin.procedure.evaluation;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.JsonMapper;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repository of evaluation teams, sheets, marks, signatures and opinions. Of each the newest counts; the older ones
 * stay on record.
 */
@ApplicationScoped
public class EvaluationRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    EditionRepository editions;

    @Inject
    SubjectTypeRepository kinds;

    @Inject
    TradeRepository trades;

    @Inject
    ApplicationFormRepository forms;

    /** What the evaluation came to; empty before the opinion, and where it was not passed. */
    public Optional<Grade> grade(String reference) {
        return opinion(reference).flatMap(EvaluationOpinion::grade);
    }

    /** The same of several, by reference; who was not passed is left out. */
    public Map<String, Grade> grades(Collection<String> references) {
        Map<String, Grade> grades = new HashMap<>();
        if (!references.isEmpty()) {
            em.createQuery("""
                select o.candidacy.reference, o.grade from EvaluationOpinion o where o.candidacy.reference in :references
                and o.seq = (select max(p.seq) from EvaluationOpinion p where p.candidacy = o.candidacy)
                and o.grade is not null\
                """, Object[].class)
                    .setParameter("references", references)
                    .getResultList()
                    .forEach(row -> grades.put((String) row[0], (Grade) row[1]));
        }
        return grades;
    }

    /** The newest closed sheet's result. */
    public Optional<EvaluationResult> result(String reference) {
        return opinion(reference).map(EvaluationOpinion::sheet).flatMap(ScoreSheet::result);
    }

    /** The same of several, by reference. */
    public Map<String, EvaluationResult> results(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select o.candidacy.reference, o.sheet.result from EvaluationOpinion o where o.candidacy.reference in :references
                    and o.seq = (select max(p.seq) from EvaluationOpinion p where p.candidacy = o.candidacy)\
                    """, Object[].class).setParameter("references", references).getResultList().stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0],
                                row -> JsonMapper.read((String) row[1], EvaluationResult.class)));
    }

    public Optional<EvaluationOpinion> opinion(String reference) {
        return opinions(reference).reduce((older, newer) -> newer);
    }

    Stream<EvaluationOpinion> opinions(String reference) {
        return em.createQuery("""
            select o from EvaluationOpinion o where o.candidacy.reference = :reference order by o.seq\
            """, EvaluationOpinion.class)
                .setParameter("reference", reference)
                .getResultStream();
    }

    Optional<EvaluationTeam> team(String reference) {
        return em.createQuery("""
            select t from EvaluationTeam t where t.candidacy.reference = :reference order by t.generation desc\
            """, EvaluationTeam.class)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The sheet of the team as a whole; where members score alone, there is none until all are in. */
    Optional<ScoreSheet> sheet(String reference) {
        return em.createQuery("""
            select s from ScoreSheet s where s.candidacy.reference = :reference and s.scorer is null
            order by s.generation desc\
            """, ScoreSheet.class)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest sheet of each team as a whole, and those that one member fills in alone. */
    List<ScoreSheet> sheetsFor(Collection<EvaluationTeam> teams, String account) {
        return teams.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select s from ScoreSheet s where s.team in :teams and (s.scorer is null or s.scorer = :account)
                    and s.generation = (select max(o.generation) from ScoreSheet o where o.team = s.team
                    and (o.scorer is null and s.scorer is null or o.scorer = s.scorer))\
                    """, ScoreSheet.class)
                        .setParameter("teams", teams)
                        .setParameter("account", account)
                        .getResultList();
    }

    /** The sheets that members of a team fill in alone. */
    List<ScoreSheet> ownSheets(EvaluationTeam team) {
        return em.createQuery("""
            select s from ScoreSheet s where s.team = :team and s.scorer is not null order by s.generation\
            """, ScoreSheet.class).setParameter("team", team).getResultList().stream()
                .filter(sheet -> team.has(sheet.scorer()))
                .toList();
    }

    /** Opens a sheet by the editions of the round. {@code scorer} is null for the whole team's. */
    ScoreSheet openSheet(EvaluationTeam team, String scorer, Actor by, Instant now) {
        ScoreSheet sheet = new ScoreSheet(
                team,
                nextGeneration(team.candidacy().reference()),
                namesOf(editionsFor(team.candidacy())),
                scorer,
                by.account(),
                now);
        add(sheet);
        return sheet;
    }

    int nextGeneration(String reference) {
        return Optional.ofNullable(em.createQuery("""
            select max(s.generation) from ScoreSheet s where s.candidacy.reference = :reference\
            """, Integer.class)
                                .setParameter("reference", reference)
                                .getSingleResult())
                        .orElse(0)
                + 1;
    }

    /** All marks of a sheet, replaced ones too, in the order in which they were given. */
    List<ItemMark> history(ScoreSheet sheet) {
        return em.createQuery(
                        "select m from ItemMark m where m.sheet.id = :sheet order by m.code, m.seq", ItemMark.class)
                .setParameter("sheet", sheet.id())
                .getResultList();
    }

    List<LateMark> late(ScoreSheet sheet) {
        return em.createQuery(
                        "select l from LateMark l where l.sheet = :sheet order by l.receivedAt, l.id", LateMark.class)
                .setParameter("sheet", sheet)
                .getResultList();
    }

    /** The newest mark of each item. */
    Map<String, ItemMark> marks(ScoreSheet sheet) {
        Map<String, ItemMark> newest = new LinkedHashMap<>();
        history(sheet).forEach(mark -> newest.put(mark.code(), mark));
        return newest;
    }

    /** The newest mark of each item, by the id of the sheet. */
    Map<String, Map<String, ItemMark>> marks(Collection<ScoreSheet> sheets) {
        Map<String, Map<String, ItemMark>> newest = new HashMap<>();
        if (!sheets.isEmpty()) {
            em.createQuery("select m from ItemMark m where m.sheet in :sheets order by m.code, m.seq", ItemMark.class)
                    .setParameter("sheets", sheets)
                    .getResultList()
                    .forEach(mark -> newest.computeIfAbsent(mark.sheet().id(), sheet -> new LinkedHashMap<>())
                            .put(mark.code(), mark));
        }
        return newest;
    }

    /** How many marks have been given on a sheet, replaced ones counted. */
    int marksGiven(ScoreSheet sheet) {
        return em.createQuery("select count(m) from ItemMark m where m.sheet.id = :sheet", Long.class)
                .setParameter("sheet", sheet.id())
                .getSingleResult()
                .intValue();
    }

    List<SheetSignature> signatures(ScoreSheet sheet) {
        return em.createQuery("""
            select s from SheetSignature s where s.sheet.id = :sheet order by s.signedAt, s.id\
            """, SheetSignature.class)
                .setParameter("sheet", sheet.id())
                .getResultList();
    }

    /** The candidacies in evaluation on whose newest team this person is. */
    List<EvaluationTeam> teamsOf(String account) {
        return em.createQuery("""
            select t from EvaluationTeam t join t.members m where m.account = :account and t.candidacy.stage = :stage
            and t.generation = (select max(o.generation) from EvaluationTeam o where o.candidacy = t.candidacy)
            order by t.candidacy.dueOn, t.candidacy.reference\
            """, EvaluationTeam.class)
                .setParameter("account", account)
                .setParameter("stage", Stage.IN_EVALUATION)
                .getResultList();
    }

    /** The editions that a candidacy is judged by: the sheets of its kind, and its trade's where the kind says so. */
    List<CriteriaEdition> editionsFor(Candidacy candidacy) {
        Map<String, Integer> issues = candidacy.round().terms().materials().editions();
        List<CriteriaEdition> found = new ArrayList<>();
        kinds
                .byCode(candidacy.subjectType())
                .sheetsIn(trades.find(candidacy.trade()).orElse(null))
                .stream()
                .filter(issues::containsKey)
                .forEach(sheet -> found.add(editions.of(sheet, issues.get(sheet))));
        return found;
    }

    List<CriteriaEdition> editionsOf(ScoreSheet sheet) {
        return sheet.editions().stream()
                .map(name -> name.split("/"))
                .map(name -> editions.of(name[0], Integer.parseInt(name[1])))
                .toList();
    }

    static List<String> namesOf(List<CriteriaEdition> editions) {
        return editions.stream()
                .map(edition -> edition.sheet() + "/" + edition.issue())
                .toList();
    }

    /** Item code to what the merchant had answered to its self-check when it applied. */
    Map<String, Boolean> selfChecks(String reference) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        forms.counting(reference)
                .ifPresent(content -> content.selfChecks()
                        .forEach((key, answer) -> answers.put(key.substring(key.lastIndexOf('.') + 1), answer)));
        return answers;
    }

    void add(Object record) {
        em.persist(record);
        em.flush();
    }
}
