package fangxin.naming;

import fangxin.RuleViolation.Violation;
import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.evaluation.Faults;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where official papers on their way are read, reviewed (审核) and sent back. */
@Stateless
public class ActDesk {
    @Inject
    Acts acts;
    @Inject
    Chain chain;
    @Inject
    Notices notices;
    @Inject
    Clearance clearance;
    @Inject
    Titles titles;
    @Inject
    Organs organs;
    @Inject
    FileStore files;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    @RolesAllowed(Roles.REVIEWER)
    public void review(String id, String remark) {
        Act act = chain.held(id);
        Taken by = new Taken(signedIn.actor(), moments.now());
        act.review(Faults.tidy(remark), by);
        chain.tellNext(act, by);
    }

    @RolesAllowed({Roles.REVIEWER, Roles.SIGNER})
    public void sendBack(String id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.at("reason", "naming.act.sendBack");
        }
        Act act = chain.held(id);
        Taken by = new Taken(signedIn.actor(), moments.now());
        act.sendBack(reason.strip(), by);
        chain.tellNext(act, by);
    }

    /** Keeps the scan of the signed paper. */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public String attach(String id, String name, InputStream in) {
        Act act = chain.seen(id);
        return files.store(act.id(), "SCAN", name, in, signedIn.actor().account()).id();
    }

    /** The acts of this person's offices, those under way first. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public List<ActView> acts() {
        Actor actor = signedIn.actor();
        return views(acts.shownTo(actor, acts.ofOwners(Owning.offices(actor), 200)), actor, Optional.empty());
    }

    /** How many acts wait for a link that this person could take now, by the role of that link. */
    @RolesAllowed({Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public Map<Role, Long> waiting() {
        Actor actor = signedIn.actor();
        return acts.shownTo(actor, acts.underWayOf(Owning.offices(actor))).stream().filter(act -> act.waitsFor(actor))
                .collect(Collectors.groupingBy(act -> act.state().next().orElseThrow(), Collectors.counting()));
    }

    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
    public ActView act(String id) {
        return view(chain.seen(id), signedIn.actor());
    }

    /** The act under way that has a candidacy in it. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public Optional<ActView> underWayWith(String subject) {
        Actor actor = signedIn.actor();
        return acts.underWayWith(subject).filter(act -> act.seenBy(actor) && !acts.keptFrom(actor, act))
                .map(act -> view(act, actor));
    }

    private ActView view(Act act, Actor actor) {
        return views(List.of(act), actor, Optional.of(moments.now())).getFirst();
    }

    /** @param now when it is asked what stands in the way of each item; empty in a list, where nobody looks */
    private List<ActView> views(List<Act> shown, Actor actor, Optional<Moment> now) {
        List<String> subjects = shown.stream().flatMap(act -> act.items().stream()).map(ActItem::subject).distinct()
                .toList();
        Map<String, NoticeItem> items = notices.itemsOf(subjects);
        Map<String, Title> titled = titles.byNumbers(subjects);
        Map<String, List<StoredFile>> scans = files.of(shown.stream().map(Act::id).toList());
        Map<String, Wording> names = organs.names();
        Optional<Map<String, List<Violation>>> obstacles = now.map(at -> clearance.obstacles(shown.stream()
                .filter(Act::underWay).flatMap(act -> act.items().stream()).map(ActItem::subject).map(items::get)
                .filter(Objects::nonNull).toList(), at));
        return shown.stream().map(act -> view(act, actor, names.get(act.owner()), act.items().stream()
                .map(item -> view(item, items.get(item.subject()), titled.get(item.subject()),
                        obstacles.map(found -> found.getOrDefault(item.subject(), List.of())).orElse(null))).toList(),
                scans.getOrDefault(act.id(), List.of()))).toList();
    }

    private static ActView view(Act act, Actor actor, Wording owner, List<ActView.Item> items,
            List<StoredFile> scans) {
        return new ActView(act.id(), act.kind(), act.owner(), owner,
                act.signers(), act.subject(), act.reason(), act.vetoChecked(), act.documentNumber(),
                act.documentDate(), act.state(), act.state().next().orElse(null), act.waitsFor(actor),
                act.draftedAt(), act.signedAt(),
                act.links().stream().map(l -> new ActView.Link(l.role(), l.verdict(), l.account(), l.actorName(),
                        l.deputyFor(), l.remark(), l.at())).toList(),
                items, scans.stream().map(StoredFile::id).toList());
    }

    /** @param of where the item is a candidacy on notice, else {@code title} */
    private static ActView.Item view(ActItem item, NoticeItem of, Title title, List<Violation> obstacles) {
        return of != null ? new ActView.Item(item.seq(), item.subject(), of.registeredName(), of.signName(),
                of.address(), obstacles, item.leftOut(), item.title())
                : new ActView.Item(item.seq(), item.subject(), title.registeredName(), title.signName(),
                        title.address(), obstacles, item.leftOut(), title.number());
    }
}
