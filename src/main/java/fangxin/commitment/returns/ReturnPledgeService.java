package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnTerms;
import fangxin.commitment.terms.ReturnTermsIssue;
import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Service boundary for pledges of returns (无理由退货承诺): the holder of a title pledges for a channel, changes and ends the
 * pledge, and reads its versions; anyone reads what held on a day, and lists the units that pledge.
 */
@Stateless
public class ReturnPledgeService {
    @Inject
    ReturnStarCondition gate;

    @Inject
    ReturnPledgeRepository pledges;

    @Inject
    ReturnTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the pledge of a titled unit on a day; null for today. */
    @PermitAll
    public PublicPledgeView published(String number, LocalDate day) {
        Title title = titles.byNumber(number);
        LocalDate today = businessClock.now().today();
        LocalDate on = day == null ? today : day;
        boolean inForce = TitleForceRule.isInForce(title, on);
        return new PublicPledgeView(
                title.number(),
                title.place().signName(),
                title.place().address(),
                title.standing(today),
                on,
                inForce,
                inForce
                        ? histories(title)
                                .map(history -> history.heldOn(on))
                                .flatMap(Optional::stream)
                                .map(this::view)
                                .toList()
                        : List.of(),
                terms.current().terms().classes());
    }

    /** Lists a part of the pledges that hold today for valid titles, by number of the title and channel. */
    @PermitAll
    public List<DisplayedPledge> displayed(int first, int count) {
        Map<Integer, ReturnTerms> issues = new HashMap<>();
        return pledges.holding(businessClock.now().today(), first, count).stream()
                .map(pledge -> DisplayedPledge.of(
                        pledge,
                        issues.computeIfAbsent(
                                pledge.termsIssue(),
                                issue -> terms.byIssue(issue).terms())))
                .toList();
    }

    /** Returns the pledges of a title, for its holder. */
    @RolesAllowed(RoleNames.MERCHANT)
    public OwnPledgesView findOwn(String number) {
        return ownView(ownTitle(number));
    }

    /** Pledges for a channel. A repeated pledge changes nothing; refused for a title that is not valid. */
    @RolesAllowed(RoleNames.MERCHANT)
    public OwnPledgesView pledge(String number, ReturnPledgeInput input) {
        Constraints.check(input);
        Title title = ownTitle(number);
        titles.lock(title.number());
        BusinessMoment now = businessClock.now();
        if (title.standing(now.today()) != TitleStanding.VALID) {
            throw RuleViolation.conflict(
                    "commitment.pledge.titleEnded", title.place().signName());
        }
        ReturnTermsIssue issue = terms.current();
        input.terms().check(input.channel(), issue.terms());
        pledges.of(title.number(), input.channel())
                .next(
                        title,
                        input.channel(),
                        input.terms(),
                        issue.issue(),
                        input.validFrom(),
                        RecordedActor.of(currentUser.actor()),
                        now.at(),
                        now.today())
                .ifPresent(pledges::add);
        return ownView(title);
    }

    /** Ends the pledge for a channel from tomorrow; earlier purchases keep their terms. Ended again it changes nothing. */
    @RolesAllowed(RoleNames.MERCHANT)
    public OwnPledgesView end(String number, ReturnChannel channel) {
        if (channel == null) {
            throw RuleViolation.at("channel", "commitment.channel.missing");
        }
        Title title = ownTitle(number);
        titles.lock(title.number());
        BusinessMoment now = businessClock.now();
        pledges.of(title.number(), channel)
                .end(RecordedActor.of(currentUser.actor()), now.at(), now.today())
                .ifPresent(last -> {
                    pledges.add(last);
                    if (channel == ReturnChannel.PREMISES) {
                        gate.ended(title, last.validFrom(), now);
                    }
                });
        return ownView(title);
    }

    private Title ownTitle(String number) {
        Title title = titles.byNumber(number);
        if (!title.isHeldBy(currentUser.actor())) {
            throw new NotFound(number);
        }
        return title;
    }

    private OwnPledgesView ownView(Title title) {
        List<ReturnPledgeHistory> all = histories(title).toList();
        return new OwnPledgesView(
                title.number(),
                title.place().signName(),
                title.standing(businessClock.now().today()) == TitleStanding.VALID,
                all.stream()
                        .map(ReturnPledgeHistory::newest)
                        .flatMap(Optional::stream)
                        .map(this::view)
                        .toList(),
                all.stream()
                        .flatMap(history -> history.versions().stream())
                        .sorted(Comparator.comparing(ReturnPledge::enteredAt).reversed())
                        .map(this::view)
                        .toList(),
                terms.current().terms());
    }

    private Stream<ReturnPledgeHistory> histories(Title title) {
        return Arrays.stream(ReturnChannel.values()).map(channel -> pledges.of(title.number(), channel));
    }

    private PledgeView view(ReturnPledge pledge) {
        return PledgeView.of(pledge, terms.byIssue(pledge.termsIssue()).terms());
    }
}
