package fangxin.naming;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.Unknown;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.evaluation.Faults;
import fangxin.identity.Actor;
import fangxin.identity.Mailings;
import fangxin.identity.PasswordConfirmation;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where official papers are signed (签发) and take effect. */
@Stateless
public class SigningDesk {
    /**
     * What a signer enters from the signed paper.
     *
     * @param leaveOut subjects that stay out of the batch for now
     */
    public record Signing(String documentNumber, LocalDate documentDate, Set<String> leaveOut, String remark) { }

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
    Candidacies candidacies;
    @Inject
    Conferring conferring;
    @Inject
    Mailings mailings;
    @Inject
    Event<TitleChanged> changed;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;
    @Inject
    PlaqueTerms terms;
    @Inject
    ActDesk desk;
    @Inject
    PasswordConfirmation confirmation;

    /** Signs an act: what it orders takes effect from the date of the paper. Answers with the titles concerned. */
    @RolesAllowed(Roles.SIGNER)
    public List<String> sign(String id, Signing signing) {
        confirmation.requireGiven();
        Act act = chain.held(id);
        chain.hold(act.kind(), act.items().stream().map(ActItem::subject).toList());
        Taken by = new Taken(signedIn.actor(), moments.now());
        act.sign(signing.documentNumber(), signing.documentDate(), Faults.tidy(signing.remark()), by);
        Set<String> leaveOut = signing.leaveOut() == null ? Set.of() : signing.leaveOut();
        act.items().stream().filter(item -> leaveOut.contains(item.subject())).forEach(ActItem::leaveOut);
        List<ActItem> signed = act.items().stream().filter(item -> !item.leftOut()).toList();
        if (signed.isEmpty()) {
            throw RuleViolation.at("leaveOut", "naming.act.empty");
        }
        return act.kind() == Act.Kind.NAMING ? name(act, signed, by) : change(act, signed, by);
    }

    /** The same with the scan of the signed paper: both are kept, or neither. */
    @RolesAllowed(Roles.SIGNER)
    public List<String> sign(String id, Signing signing, String scanName, InputStream scan) {
        List<String> titles = sign(id, signing);
        desk.attach(id, scanName, scan);
        return titles;
    }

    /** Signs the act under way that has this candidacy in it. */
    @RolesAllowed(Roles.SIGNER)
    public void signWith(String reference, Signing signing) {
        Actor actor = signedIn.actor();
        candidacies.byReference(reference).requireSeenBy(actor);
        sign(acts.underWayWith(reference).filter(act -> act.seenBy(actor))
                .orElseThrow(() -> new RuleViolation("naming.act.none")).id(), signing);
    }

    private List<String> name(Act act, List<ActItem> signed, Taken by) {
        Map<String, NoticeItem> noticed = notices.itemsOf(signed.stream().map(ActItem::subject).toList());
        List<NoticeItem> items = signed.stream().map(item -> Optional.ofNullable(noticed.get(item.subject()))
                .orElseThrow(() -> new Unknown(item.subject()))).toList();
        requireClean(items, clearance.obstacles(items, by.moment()));
        items.stream().filter(item -> !act.documentDate().isAfter(item.notice().lastDay())).findFirst()
                .ifPresent(item -> {
                    throw RuleViolation.at("documentDate", "naming.act.beforeEnd", item.notice().lastDay());
                });
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            Title title = confer(act, items.get(i), by);
            signed.get(i).named(title);
            numbers.add(title.number());
        }
        return numbers;
    }

    /** Tells first which ones are not clean, and then what stands in their way. */
    private static void requireClean(List<NoticeItem> items, Map<String, List<Violation>> obstacles) {
        List<NoticeItem> unclean = items.stream().filter(item -> obstacles.containsKey(item.candidacy().reference()))
                .toList();
        if (!unclean.isEmpty()) {
            String names = unclean.stream().map(NoticeItem::signName).collect(Collectors.joining("、"));
            throw new RuleViolation(Stream.concat(Stream.of(new Violation("leaveOut", "naming.act.unclean", List.of(names))),
                    unclean.stream().flatMap(item -> obstacles.get(item.candidacy().reference()).stream())).toList());
        }
    }

    private Title confer(Act act, NoticeItem item, Taken by) {
        Candidacy candidacy = item.candidacy();
        candidacy.take(Step.NAME, Taking.by(by.actor(), by.moment()).because(act.documentNumber()));
        return conferring.by(act.decision(), item, by);
    }

    private List<String> change(Act act, List<ActItem> signed, Taken by) {
        for (ActItem item : signed) {
            Title title = titles.byNumber(item.subject());
            switch (act.kind()) {
                case SUSPENSION -> title.suspend(act.decision(), by);
                case LIFTING -> title.lift(act.decision(), by);
                default -> title.revoke(act.decision(), terms.back(title, act.documentDate(), by.moment()), by);
            }
            changed.fire(new TitleChanged(title.number()));
            mailings.toMerchant(title.merchant(), by.moment().today(), "naming.letter." + act.kind(),
                    act.kind() + "/" + act.id() + "/" + title.number(), title.signName(), title.number(),
                    act.documentNumber(), act.reason(), title.plaque().dueOn());
        }
        return signed.stream().map(ActItem::subject).toList();
    }
}
