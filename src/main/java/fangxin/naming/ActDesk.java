package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.evaluation.Faults;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

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
        return acts.ofOwners(Owning.offices(actor), 200).stream().filter(act -> !acts.keptFrom(actor, act))
                .map(act -> view(act, actor)).toList();
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
        return new ActView(act.id(), act.kind(), act.owner(),
                organs.find(act.owner()).map(Organ::name).orElse(new Wording(act.owner(), act.owner())),
                act.signers(), act.subject(), act.reason(), act.vetoChecked(), act.documentNumber(),
                act.documentDate(), act.state(), act.state().next().orElse(null), act.waitsFor(actor),
                act.draftedAt(), act.signedAt(),
                act.links().stream().map(l -> new ActView.Link(l.role(), l.verdict(), l.account(), l.actorName(),
                        l.deputyFor(), l.remark(), l.at())).toList(),
                act.items().stream().map(item -> view(act, item)).toList(),
                files.of(act.id()).stream().map(StoredFile::id).toList());
    }

    private ActView.Item view(Act act, ActItem item) {
        boolean over = act.state() == Act.State.SIGNED || act.state() == Act.State.DROPPED;
        if (act.kind() == Act.Kind.NAMING) {
            NoticeItem of = notices.itemOf(item.subject()).orElseThrow(() -> new Unknown(item.subject()));
            return new ActView.Item(item.seq(), item.subject(), of.registeredName(), of.signName(), of.address(),
                    over ? List.of() : clearance.obstacles(of, moments.now()), item.leftOut(), item.title());
        }
        Title of = titles.byNumber(item.subject());
        return new ActView.Item(item.seq(), item.subject(), of.registeredName(), of.signName(), of.address(),
                List.of(), item.leftOut(), of.number());
    }
}
