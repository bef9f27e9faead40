package fangxin.procedure.evaluation;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.RecheckItemsPolicy;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.criteria.model.TradeRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.platform.config.JsonMapper;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.OpenScoreSheets;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.procedure.candidacy.WorkSubjectRepository;
import fangxin.procedure.candidacy.WorkSubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repository of evaluation teams, sheets, marks, signatures and opinions, of each of which the newest counts: stores
 * and finds them, opens sheets, voids signatures, and finds grades, results and the editions that apply.
 */
@ApplicationScoped
public class EvaluationRepository implements OpenScoreSheets {
    @PersistenceContext
    EntityManager em;

    @Inject
    WorkSubjectRepository subjects;

    @Inject
    EditionRepository editions;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    TradeRepository trades;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    FileStore files;

    /** Returns the grades by the reference of the candidacy; a candidacy without an opinion or a grade is left out. */
    public Map<String, Grade> grades(Collection<String> references) {
        Map<String, Grade> grades = new HashMap<>();
        if (!references.isEmpty()) {
            em.createQuery("""
                select o.subject.id, o.grade from EvaluationOpinion o where o.subject.id in :references
                and o.seq = (select max(p.seq) from EvaluationOpinion p where p.subject.id = o.subject.id)
                and o.grade is not null\
                """, Object[].class)
                    .setParameter("references", references)
                    .getResultList()
                    .forEach(row -> grades.put((String) row[0], (Grade) row[1]));
        }
        return grades;
    }

    /** Returns the results of the sheets on which the newest opinions rest, by the reference of the candidacy. */
    public Map<String, EvaluationResult> results(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select o.subject.id, o.sheet.result from EvaluationOpinion o where o.subject.id in :references
                    and o.seq = (select max(p.seq) from EvaluationOpinion p where p.subject.id = o.subject.id)\
                    """, Object[].class).setParameter("references", references).getResultList().stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0],
                                row -> JsonMapper.read((String) row[1], EvaluationResult.class)));
    }

    /** Returns the results of the newest closed re-checks, by the number of the title. */
    public Map<String, EvaluationResult> recheckResults(Collection<String> titles) {
        return titles.isEmpty()
                ? Map.of()
                : em.createQuery("""
                    select s.subject.id, s.result from ScoreSheet s where s.subject.id in :titles
                    and s.scorer is null and s.result is not null
                    and s.generation = (select max(o.generation) from ScoreSheet o where o.subject.id = s.subject.id
                    and o.scorer is null and o.result is not null)\
                    """, Object[].class).setParameter("titles", titles).getResultList().stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0],
                                row -> JsonMapper.read((String) row[1], EvaluationResult.class)));
    }

    /** Returns the newest opinion on a candidacy or a title. */
    public Optional<EvaluationOpinion> opinion(WorkSubject subject) {
        return opinions(subject).reduce((older, newer) -> newer);
    }

    Stream<EvaluationOpinion> opinions(WorkSubject subject) {
        return em.createQuery("""
            select o from EvaluationOpinion o where o.subject.id = :subject order by o.seq\
            """, EvaluationOpinion.class)
                .setParameter("subject", subject.id())
                .getResultStream();
    }

    Optional<EvaluationTeam> team(WorkSubject subject) {
        return team(subject.id());
    }

    /** @param subject reference of a candidacy, or certificate number of a title */
    Optional<EvaluationTeam> team(String subject) {
        return em.createQuery("""
            select t from EvaluationTeam t where t.subject.id = :subject order by t.generation desc\
            """, EvaluationTeam.class)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Finds the sheet of the whole team; where members score separately, there is none until all have handed in. */
    Optional<ScoreSheet> sheet(WorkSubject subject) {
        return em.createQuery("""
            select s from ScoreSheet s where s.subject.id = :subject and s.scorer is null
            order by s.generation desc\
            """, ScoreSheet.class)
                .setParameter("subject", subject.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the newest sheet of each whole team, and the own sheets of a member. */
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

    /** Returns the sheets that members of a team fill in alone. */
    List<ScoreSheet> ownSheets(EvaluationTeam team) {
        return em.createQuery("""
            select s from ScoreSheet s where s.team = :team and s.scorer is not null order by s.generation\
            """, ScoreSheet.class).setParameter("team", team).getResultList().stream()
                .filter(sheet -> team.has(sheet.scorer()))
                .toList();
    }

    @Override
    public Set<String> scorers(String reference) {
        return team(reference)
                .map(team -> sheet(team.subject())
                        .filter(sheet -> sheet.team() == team)
                        .map(sheet -> sheet.isClosed()
                                ? Stream.<String>empty()
                                : team.members().stream().map(TeamMember::account))
                        .orElseGet(() -> ownSheets(team).stream()
                                .filter(own -> !own.isClosed())
                                .map(ScoreSheet::scorer)))
                .stream()
                .flatMap(accounts -> accounts)
                .collect(Collectors.toSet());
    }

    /**
     * Opens the next sheet of a team.
     *
     * @param editions those by which the sheet is scored
     * @param scorer   account of the member who fills it in alone; null for the whole team's
     */
    ScoreSheet openSheet(EvaluationTeam team, List<CriteriaEdition> editions, String scorer, Actor by, Instant now) {
        ScoreSheet sheet =
                new ScoreSheet(team, nextGeneration(team.subject()), namesOf(editions), scorer, by.account(), now);
        add(sheet);
        return sheet;
    }

    int nextGeneration(WorkSubject subject) {
        return Optional.ofNullable(em.createQuery("""
            select max(s.generation) from ScoreSheet s where s.subject.id = :subject\
            """, Integer.class)
                                .setParameter("subject", subject.id())
                                .getSingleResult())
                        .orElse(0)
                + 1;
    }

    /** Lists the marks of a sheet, including replaced ones, by item and in the order in which they were given. */
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

    /** Returns the newest mark of each item. */
    Map<String, ItemMark> marks(ScoreSheet sheet) {
        Map<String, ItemMark> newest = new LinkedHashMap<>();
        history(sheet).forEach(mark -> newest.put(mark.code(), mark));
        return newest;
    }

    /** Returns the newest mark of each item, by the id of the sheet. */
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

    private int marksGiven(ScoreSheet sheet) {
        return em.createQuery("select count(m) from ItemMark m where m.sheet.id = :sheet", Long.class)
                .setParameter("sheet", sheet.id())
                .getSingleResult()
                .intValue();
    }

    /** Returns the present content of a sheet. */
    SignedContent content(ScoreSheet sheet) {
        return SignedContent.of(
                marks(sheet), sheet.pictures(files.of(sheet.subject().id())));
    }

    /**
     * Returns the content that signatures cover. A closed sheet keeps the content of its closing, even if its pictures
     * are erased later.
     */
    private SheetSignature.CoveredContent covered(ScoreSheet sheet) {
        return new SheetSignature.CoveredContent(
                marksGiven(sheet),
                sheet.contentDigest().orElseGet(() -> content(sheet).hash()));
    }

    /** Adds a signature that covers the present content of the sheet. */
    void sign(ScoreSheet sheet, SheetSigner signer, Actor recorder, Instant now) {
        add(new SheetSignature(sheet, signer, covered(sheet), recorder.account(), now));
    }

    /** Voids the signatures of a member who leaves a team, on its sheets that are not closed. */
    void voidSignatures(EvaluationTeam team, String leaving, Instant now) {
        em.createQuery("""
            select s from SheetSignature s where s.sheet.team = :team and s.sheet.closedAt is null
            and s.account = :leaving and s.voidedAt is null\
            """, SheetSignature.class)
                .setParameter("team", team)
                .setParameter("leaving", leaving)
                .getResultList()
                .forEach(signature -> signature.voidAt(now));
    }

    /**
     * Returns the signatures of a sheet that cover its present content, the oldest first; of two by one person or one
     * party, the later.
     */
    List<SheetSignature> validSignatures(ScoreSheet sheet) {
        List<SheetSignature> all = em.createQuery("""
            select s from SheetSignature s where s.sheet.id = :sheet order by s.signedAt, s.id\
            """, SheetSignature.class)
                .setParameter("sheet", sheet.id())
                .getResultList();
        if (all.isEmpty()) {
            return all;
        }
        SheetSignature.CoveredContent present = covered(sheet);
        Map<List<Object>, SheetSignature> valid = new LinkedHashMap<>();
        all.stream()
                .filter(signature -> signature.covers(present))
                .forEach(signature -> valid.put(Arrays.asList(signature.party(), signature.account()), signature));
        return List.copyOf(valid.values());
    }

    /** The newest team of a candidacy in evaluation. */
    record CandidacyTeam(Candidacy candidacy, EvaluationTeam team) {}

    /** Returns the candidacies in evaluation on whose newest team this person is. */
    List<CandidacyTeam> teamsOf(String account) {
        return em.createQuery("""
            select c, t from EvaluationTeam t join t.members m join Candidacy c on c.reference = t.subject.id
            where m.account = :account and c.stage = :stage
            and t.generation = (select max(o.generation) from EvaluationTeam o where o.subject.id = t.subject.id)
            order by c.dueOn, c.reference\
            """, Object[].class)
                .setParameter("account", account)
                .setParameter("stage", Stage.IN_EVALUATION)
                .getResultStream()
                .map(row -> new CandidacyTeam((Candidacy) row[0], (EvaluationTeam) row[1]))
                .toList();
    }

    /**
     * Finds the editions by which a candidacy is judged: the sheets of its subject type, and that of its trade where
     * the subject type requires it.
     */
    List<CriteriaEdition> editionsFor(Candidacy candidacy) {
        Map<String, Integer> issues = candidacy.round().terms().materials().editions();
        List<CriteriaEdition> found = new ArrayList<>();
        subjectTypes
                .byCode(candidacy.subjectType())
                .sheetsIn(trades.find(candidacy.trade()).orElse(null))
                .stream()
                .filter(issues::containsKey)
                .forEach(sheet -> found.add(editions.of(sheet, issues.get(sheet))));
        return found;
    }

    /** Returns the editions of a sheet; on a title, the part of them that a re-check marks. */
    List<CriteriaEdition> editionsOf(ScoreSheet sheet) {
        List<CriteriaEdition> whole = sheet.editions().stream()
                .map(name -> name.split("/"))
                .map(name -> editions.of(name[0], Integer.parseInt(name[1])))
                .toList();
        return sheet.subject().type() == WorkSubjectType.TITLE ? RecheckItemsPolicy.apply(whole) : whole;
    }

    /**
     * Returns the editions by which a title is re-checked: of the sheets of its type and trade, those in force on a
     * day.
     */
    List<CriteriaEdition> editionsFor(String subjectType, String trade, LocalDate day) {
        List<String> sheets =
                subjectTypes.byCode(subjectType).sheetsIn(trades.find(trade).orElse(null));
        return editions.inForceOn(day).stream()
                .filter(edition -> sheets.contains(edition.sheet()))
                .sorted(Comparator.comparingInt(edition -> sheets.indexOf(edition.sheet())))
                .toList();
    }

    /** Returns a closed sheet by its id. */
    Optional<ScoreSheet> closedSheet(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ScoreSheet.class, known))
                .filter(ScoreSheet::isClosed);
    }

    /** Returns the item of a sheet; refused where its editions have no such code. */
    CriteriaEdition.Item item(ScoreSheet sheet, String code) {
        return editionsOf(sheet).stream()
                .flatMap(CriteriaEdition::allItems)
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("evaluation.mark.code", code));
    }

    static List<String> namesOf(List<CriteriaEdition> editions) {
        return editions.stream()
                .map(edition -> edition.sheet() + "/" + edition.issue())
                .toList();
    }

    /** Returns the answers of the merchant to the self-checks at the time of its application, by code of the item. */
    Map<String, Boolean> selfChecks(String reference) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        forms.counting(reference)
                .ifPresent(content -> content.selfChecks()
                        .forEach((key, answer) -> answers.put(key.substring(key.lastIndexOf('.') + 1), answer)));
        return answers;
    }

    /** Adds a team; for a title, also the row that all acts on the title refer to. */
    void add(EvaluationTeam team) {
        subjects.register(team.subject());
        add((Object) team);
    }

    /** Adds marks of one sheet, which are written together. */
    void addMarks(List<ItemMark> marks) {
        marks.forEach(em::persist);
        em.flush();
    }

    void add(Object record) {
        em.persist(record);
        em.flush();
    }
}
