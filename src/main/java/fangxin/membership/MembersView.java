package fangxin.membership;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the members of a composite, its share of members with a title, and what the reader may do.
 *
 * @param leadingBody registered name of the body that leads it
 * @param proposal    the newest exception that was proposed or refused and is not granted, or null
 * @param excepted    the decision to name it below a binding share, or null
 */
public record MembersView(
        String composite,
        @NotNull String reference,
        @NotNull String type,
        @NotNull LocalizedText typeName,
        String name,
        @NotNull String leadingBody,
        @NotNull List<MemberRow> members,
        @NotNull MemberShareView share,
        ShareExceptionProposal proposal,
        ShortfallDecisionView excepted,
        @NotNull PermittedActions permitted)
        implements Serializable {

    /**
     * Actions that the reader may take.
     *
     * @param editList       change the list
     * @param proposeException propose to name the composite below the share
     */
    public record PermittedActions(boolean editList, boolean proposeException) implements Serializable {}

    /**
     * Member of the list of a composite.
     *
     * @param title its own highest valid title, or null
     */
    public record MemberRow(
            @NotNull String id,
            int seq,
            @NotNull MemberShop shop,
            @NotNull Member.MembershipState state,
            @NotNull MemberAnswer answer,
            MemberTitle title)
            implements Serializable {
        static MemberRow of(Member member, Title title, boolean open) {
            return new MemberRow(
                    member.id(),
                    member.seq(),
                    new MemberShop(member.creditCode(), member.name(), member.signName(), member.address()),
                    member.state(),
                    new MemberAnswer(
                            member.isAgreedOnPaper(),
                            open ? member.agreementFile() : null,
                            open ? member.signer() : null,
                            open ? member.reason() : null,
                            open ? member.actorName() : null,
                            member.answeredAt()),
                    title == null
                            ? null
                            : new MemberTitle(
                                    title.number(),
                                    title.category().level(),
                                    title.category().track()));
        }

        public boolean hasTitle() {
            return title != null;
        }
    }

    /** The shop or enterprise that is a member. */
    public record MemberShop(
            @NotNull String creditCode,
            @NotNull String name,
            @NotNull String signName,
            @NotNull String address) implements Serializable {}

    /**
     * The answer of a member to its listing, or the reason for its removal.
     *
     * @param paper id of the scan of an agreement on paper; null for the public and where there is none
     */
    public record MemberAnswer(
            boolean onPaper, String paper, String signer, String reason, String actor, Instant answeredAt)
            implements Serializable {}

    /** A title that a member holds itself. */
    public record MemberTitle(
            @NotNull String number,
            ApplicationRound.TitleLevel level,
            @NotNull TitleTrack track) implements Serializable {}

    /** An exception that waits for a second officer, or that the second officer refused with a reason. */
    public record ShareExceptionProposal(@NotNull String id, String actor, String reason, String second, String refusal)
            implements Serializable {
        static ShareExceptionProposal of(Shortfall proposed) {
            return new ShareExceptionProposal(
                    proposed.id(), proposed.actorName(), proposed.reason(), proposed.secondName(), proposed.refusal());
        }

        public boolean isRefused() {
            return refusal != null;
        }
    }

    /**
     * A decision on the share.
     *
     * @param second name of the second officer, who granted an exception; else null
     */
    public record ShortfallDecisionView(
            Shortfall.ShortfallOutcome outcome,
            String reason,
            LocalDate until,
            String actor,
            String second,
            Instant decidedAt)
            implements Serializable {
        static ShortfallDecisionView of(Shortfall shortfall) {
            return new ShortfallDecisionView(
                    shortfall.outcome(),
                    shortfall.reason(),
                    shortfall.rectifyUntil(),
                    shortfall.actorName(),
                    shortfall.secondName(),
                    shortfall.decidedAt());
        }
    }

    /** Returns the members on the list. */
    public List<MemberRow> currentMembers() {
        return members.stream()
                .filter(row ->
                        row.state() == Member.MembershipState.LISTED || row.state() == Member.MembershipState.AGREED)
                .toList();
    }

    /** Returns the members that left, were removed or refused. */
    public List<MemberRow> formerMembers() {
        return members.stream()
                .filter(row ->
                        row.state() != Member.MembershipState.LISTED && row.state() != Member.MembershipState.AGREED)
                .toList();
    }
}
